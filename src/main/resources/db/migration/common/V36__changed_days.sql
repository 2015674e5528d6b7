-- Days of the calendar as administrators changed them; they stand above calendar/vietnam.yaml. Without a kind the day is
-- an ordinary day of the week.
create table changed_day (
	calendar_date date primary key,
	kind varchar(20),
	basis varchar(500) not null,
	confirmed boolean not null
);
