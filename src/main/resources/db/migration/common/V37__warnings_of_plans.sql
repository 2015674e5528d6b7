-- What the checker found in a plan when its draft was sent and when it was issued, and why a warning was left as it is.
create table plan_warning (
	plan_code varchar(60) not null references plan (code),
	position int not null,
	severity varchar(10) not null,
	code varchar(20) not null,
	sentence text not null,
	reason varchar(1000),
	primary key (plan_code, position)
);
