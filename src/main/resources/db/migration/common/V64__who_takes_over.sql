-- Who has now what belonged to an organisation that has ended.
alter table organization add column succeeded_by varchar(60) references organization (code);

-- Why a change between two congresses was not carried on.
alter table mid_term_change add column stopped_reason varchar(1000);
