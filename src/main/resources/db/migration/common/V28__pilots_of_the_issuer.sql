-- The branches that the issuer's standing committee chose to hold their congress first, each with its wished day.
create table plan_pilot (
	plan_code varchar(60) not null references plan (code),
	branch_code varchar(60) not null references organization (code),
	wished_day date not null,
	primary key (plan_code, branch_code)
);

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('planLessons', 'Rút kinh nghiệm đại hội điểm của huyện', 'PILOT_CLOSING', 3, 'WORKING_DAY', 'AFTER',
		true, 'A', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', false, date '2024-01-01'),
	('planLessons.afterWindow', 'Rút kinh nghiệm đại hội điểm của huyện', 'WINDOW_END', 3, 'WORKING_DAY', 'AFTER',
		true, 'A', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', false, date '2024-01-01'),
	('planLessons.opens', 'Bắt đầu rút kinh nghiệm đại hội điểm của huyện', 'WINDOW_END', 1, 'CALENDAR_DAY', 'AFTER',
		true, null, false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', false, date '2024-01-01');
