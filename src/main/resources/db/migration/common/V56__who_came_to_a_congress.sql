-- alternates elected below, one of whom takes the place of a delegate absent the whole congress
alter table delegation add alternates int default 0 not null;

-- what the report on those who came says beside the figures that a majority is taken of; null where nobody wrote it
create table congress_opening (
	congress varchar(150) primary key references congress (id),
	ex_officio_absent int,
	elected_absent int,
	replaced int,
	absent_with_reason int,
	organizations int,
	women int,
	young int,
	ethnic_minority int,
	preparatory_on date,
	presidium varchar(1000),
	secretariat varchar(1000),
	credentials varchar(1000)
);
