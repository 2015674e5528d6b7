create table unit_plan (
	plan_code varchar(60) not null references plan (code),
	unit_code varchar(60) not null references organization (code),
	number varchar(1000) not null,
	issued_on date not null,
	disseminated_on date,
	pilot_branch varchar(60) not null references organization (code),
	pilot_on date,
	primary key (plan_code, unit_code)
);

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('unitPlan', 'Cụ thể hóa kế hoạch, chọn chi bộ đại hội điểm', 'PLAN_ISSUED', 10, 'WORKING_DAY', 'AFTER', true, 'A',
		false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
