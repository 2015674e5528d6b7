/**
 * What a congress leaves behind on paper: its minutes, the frame of its resolution and
 * the action programme, filled from what the stages recorded.
 */
package vn.daihoi.proceedings;
