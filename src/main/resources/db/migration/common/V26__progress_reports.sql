-- What was reported at the end of a day on which congresses were to open, one row a committee; only the note may change.
create table progress_report (
	plan_code varchar(60) not null references plan (code),
	unit_code varchar(60) not null references organization (code),
	opening_day date not null,
	reported_on date not null,
	note varchar(1000),
	primary key (plan_code, unit_code, opening_day)
);

-- How each of its congresses stood then.
create table progress_line (
	congress varchar(150) not null references congress (id),
	opening_day date not null,
	held boolean not null,
	result_recorded boolean not null,
	not_held_reason varchar(1000),
	primary key (congress, opening_day)
);
