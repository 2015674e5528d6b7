-- Another one at each change of the source, so that what was read from it is known to be current.
alter table plan add column revision varchar(36) default '' not null;
