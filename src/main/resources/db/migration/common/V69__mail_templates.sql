-- The office's own words for a kind of mail; where there are none, the packaged ones are taken.
create table mail_template (
	kind varchar(20) primary key,
	subject varchar(200) not null,
	content varchar(4000) not null
);
