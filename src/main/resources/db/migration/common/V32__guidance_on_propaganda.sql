insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('propagandaGuidance', 'Gửi hướng dẫn tuyên truyền đại hội', 'PLAN_ISSUED', 10, 'WORKING_DAY', 'AFTER', true, 'A',
		false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
