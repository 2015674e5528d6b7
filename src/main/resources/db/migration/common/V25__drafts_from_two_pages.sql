-- which page a draft was typed in, and the how manieth one of its task it is
alter table form_draft add revision integer default 1 not null;
alter table form_draft add page varchar(40) default '' not null;
