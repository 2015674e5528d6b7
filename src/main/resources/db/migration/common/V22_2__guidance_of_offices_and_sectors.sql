-- What guides the congresses beside the plan: on their budget, and of the sectors whose branches follow their own.
create table guidance (
	plan_code varchar(60) not null references plan (code),
	sector varchar(20) not null,
	number varchar(1000) not null,
	issued_on date not null,
	kinds varchar(1000) not null,
	primary key (plan_code, sector)
);

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
select id, name, 'PLAN_ISSUED', 10, 'WORKING_DAY', 'AFTER', true, 'A',
	false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'
from (values
	('budgetGuidance', 'Gửi hướng dẫn kinh phí đại hội'),
	('policeGuidance', 'Gửi hướng dẫn của ngành Công an'),
	('militaryGuidance', 'Gửi hướng dẫn của ngành Quân sự')
) as internal_limit (id, name);
