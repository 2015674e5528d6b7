-- A limit that was moved more than once: the file of the last change says the day before it, not the first of all.
alter table deadline add column previous_due date;
