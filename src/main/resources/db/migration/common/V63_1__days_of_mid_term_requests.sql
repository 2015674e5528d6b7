-- When the request of a change between two congresses went out; its paper keeps the names of that day.
alter table mid_term_change add column requested_on date;
