/**
 * Which days are worked, and how working days are counted. The days that differ from the
 * plain week are data; a day not yet decided is marked so, and every date counted across
 * it says so. Party texts do not define how "30 ngày làm việc" is counted, so both
 * readings are here as a {@link vn.daihoi.calendar.CountingMode}.
 */
package vn.daihoi.calendar;
