-- Whether people are reminded of a rule's limits; for a plan or an organisation it may be another than for all.
alter table deadline_rule add column reminded boolean default true not null;
