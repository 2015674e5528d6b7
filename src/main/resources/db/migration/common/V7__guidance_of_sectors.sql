-- Whose guidance an organisation follows, not only that it is not its superior's.
alter table organization add column guided_by varchar(40) references organization (code);
alter table organization drop column follows_own_guidance;
