-- The notice and the ratification stand in the regulation on the Charter, which was replaced four times since 24-QĐ/TW. Each row
-- names the one in force from its day on. Nobody has read for us where it speaks of them, nor whether the days are the same.
update deadline_rule set valid_to = date '2025-01-19'
where id in ('DL02', 'DL08', 'DL09') and valid_from = date '2021-07-30' and scope_plan is null and scope_organization is null;

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from, valid_to)
select r.id, r.name, r.triggered_by, r.offset_count, r.unit, r.direction, r.inclusive, r.counting_mode,
	r.roll_to_working_day, r.internal, d.clause, false, d.valid_from, d.valid_to
from deadline_rule r, (values
	('Quy định 232-QĐ/TW', date '2025-01-20', date '2025-06-30'),
	('Quy định 294-QĐ/TW', date '2025-07-01', date '2026-04-07'),
	('Quy định 20-QĐ/TW', date '2026-04-08', date '2026-07-25'),
	('Quy định 208-QĐ/TW', date '2026-07-26', cast(null as date))
) as d (clause, valid_from, valid_to)
where r.id in ('DL02', 'DL08', 'DL09') and r.valid_from = date '2021-07-30'
and r.scope_plan is null and r.scope_organization is null;
