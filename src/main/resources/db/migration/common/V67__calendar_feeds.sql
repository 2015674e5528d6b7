-- Under which address a person's calendar is read without signing in; only the address itself opens it, its digest does not.
create table calendar_feed (
	user_id varchar(100) primary key,
	digest varchar(64) not null unique,
	made_on date not null
);
