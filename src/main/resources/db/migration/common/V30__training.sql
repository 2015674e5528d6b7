-- chapters of the demonstration's story that were played; empty in production
create table training_chapter (
	chapter integer primary key,
	played_at timestamp with time zone not null,
	played_by varchar(100) not null,
	told text not null,
	failed text not null
);
