-- Whoever holds the lock of its only row writes the rows of progress that are missing, and nobody else meanwhile: two that
-- start at once on an old database would write the same ones.
create table progress_reckoning (
	id int primary key
);
insert into progress_reckoning (id) values (1);
