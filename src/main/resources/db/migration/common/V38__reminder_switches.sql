-- Whether people are reminded of the limits of a rule, where it was switched; on elsewhere. Who switched when stands in
-- the trail.
create table reminder_switch (
	rule varchar(64) not null,
	plan_code varchar(60) not null references plan (code),
	-- a committee (then also its branches) or a branch; empty: the whole plan
	organization_code varchar(60) not null,
	reminded boolean not null,
	since date not null,
	primary key (rule, plan_code, organization_code)
);

-- What holds now: everything that is off, and what is on again below or beside something that is off.
insert into reminder_switch (rule, plan_code, organization_code, reminded, since)
select r.id, r.scope_plan, coalesce(r.scope_organization, ''), r.reminded, r.valid_from
from deadline_rule r
where r.row_id in (select max(n.row_id) from deadline_rule n where n.scope_plan is not null and n.valid_to is null
	group by n.id, n.scope_plan, n.scope_organization)
and (not r.reminded or exists (select 1 from deadline_rule o where o.id = r.id and o.scope_plan = r.scope_plan
	and not o.reminded));

-- Rows that only switched reminders gave a place the number of days of that moment. They are those without a decision,
-- since days are set by decisions only, and those that repeat an earlier decision on all to which the place belongs.
-- Without them the wider rule gives the days there too, as it would have without the switch. A row that may have set
-- days of its own stays.
delete from deadline_rule r where r.scope_plan is not null and (r.decision is null
	or exists (select 1 from deadline_rule w where w.id = r.id and w.scope_plan = r.scope_plan
		and w.decision = r.decision and w.offset_count = r.offset_count and w.valid_from < r.valid_from
		and r.scope_organization is not null
		and (w.scope_organization is null or w.scope_organization = (select c.unit_code from congress c
			where c.plan_code = r.scope_plan and c.organization_code = r.scope_organization))));

alter table deadline_rule drop column reminded;
