-- introduction ballots before the congress itself elects the secretary: figures and names, nothing of a voter
create table introduction (
	election bigint primary key references body_election (id),
	issued int not null,
	returned int not null,
	valid int not null,
	wanted int not null,
	chosen_by_head varchar(200)
);

create table introduced (
	election bigint not null references body_election (id),
	name varchar(200) not null,
	votes int not null,
	primary key (election, name)
);

-- the steps of the direct election that were ticked
create table direct_election_step (
	election bigint not null references body_election (id),
	step varchar(60) not null,
	primary key (election, step)
);
