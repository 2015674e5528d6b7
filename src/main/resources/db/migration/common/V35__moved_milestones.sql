-- Days of a plan that were moved by a decision after its issue: for all, or for a committee or a branch alone.
create table moved_milestone (
	plan_code varchar(60) not null references plan (code),
	-- empty: for all
	organization_code varchar(60) not null,
	-- the id in the plan file, or 'window': the last day on which a congress may open
	milestone varchar(60) not null,
	last_day date not null,
	decision varchar(1000) not null,
	primary key (plan_code, organization_code, milestone)
);

-- Where a deadline stands: its rule's clause or the section of the plan, as it was when the day was computed.
alter table deadline add column clause varchar(2000) default '' not null;
update deadline set clause = coalesce((select min(r.clause) from deadline_rule r where r.id = deadline.rule), '');
