-- Internal limits: no plan sets them, a committee may change them.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('guidedDossier', 'Gửi hồ sơ theo hướng dẫn ngành', 'OPENING', 12, 'WORKING_DAY', 'BEFORE', true, 'B',
		false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'),
	('handling', 'Chọn cách xử lý', 'ARISEN', 2, 'WORKING_DAY', 'AFTER', true, 'A',
		false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
