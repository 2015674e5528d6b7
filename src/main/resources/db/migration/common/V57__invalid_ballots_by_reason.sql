-- why ballots were invalid, where the counting minutes say; never whose they were
create table invalid_ballots (
	ballot bigint not null references ballot (id),
	reason varchar(30) not null,
	ballots int not null,
	primary key (ballot, reason)
);
