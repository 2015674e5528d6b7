-- A list of congresses is read from these rows: the limit that is to be met next, by its rule, of what prepares a
-- congress and of what follows it, internal ones too; and what the list says of the congress itself.
alter table progress add column preparation_next varchar(60);
alter table progress add column follow_up_next varchar(60);
alter table progress add column official_members int default 0 not null;
alter table progress add column probationary_members int default 0 not null;

-- They are reckoned when the application starts.
delete from progress;

-- All that narrows what a person sees stands in the index, so that those of a plan are counted from it alone.
create index progress_seen on progress (plan_code, organization_code, unit_code);
drop index progress_of_plan;
