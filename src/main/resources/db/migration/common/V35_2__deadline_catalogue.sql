-- The rest of the catalogue. Rules of what no process asks for yet are listed and can be counted like the others.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	-- a member who is no delegate and stands for a committee of district level or above; the article was not read
	('DL03', 'Gửi hồ sơ ứng cử của đảng viên không phải là đại biểu', 'OPENING', 15, 'WORKING_DAY', 'BEFORE', true, 'B',
		false, false, 'Quy chế bầu cử trong Đảng (Quy định 190-QĐ/TW)', false, date '2024-10-10'),
	('DL04', 'Kết luận vấn đề chính trị của nhân sự', 'NOMINATION', 0, 'CALENDAR_DAY', 'BEFORE', false, null,
		false, false, 'Kế hoạch, mục II.3', true, date '2024-01-01'),
	('DL07', 'Bế mạc đại hội chi bộ (không quá 01 ngày)', 'OPENING', 0, 'CALENDAR_DAY', 'AFTER', true, null,
		false, false, 'Kế hoạch, mục II.6', true, date '2024-01-01'),
	-- two days for a grassroots organisation is practice of some places, no text was read
	('DL07.grassroots', 'Bế mạc đại hội đảng bộ cơ sở (không quá 02 ngày)', 'OPENING', 1, 'CALENDAR_DAY', 'AFTER', true,
		null, false, false, 'hướng dẫn của địa phương', false, date '2024-01-01'),
	('DL12', 'Tổng hợp kết quả đại hội chi bộ báo cáo cấp trên', 'RESULT_REPORT_MILESTONE', 0, 'CALENDAR_DAY', 'AFTER',
		true, null, false, false, 'Kế hoạch', true, date '2024-01-01'),
	-- the plan does not say which hour or day of the registered schedule
	('DL14', 'Báo cáo tiến độ đại hội theo lịch đã đăng ký', 'REGISTERED_DAY', 0, 'CALENDAR_DAY', 'AFTER', true, null,
		false, false, 'Kế hoạch, mục III.7', false, date '2024-01-01'),
	-- the text gives no number of days
	('DL15', 'Chỉ định bí thư khi ba lần bầu không có người trúng cử', 'THIRD_BALLOT', 0, 'CALENDAR_DAY', 'AFTER', true,
		null, false, false, 'Quy định 294-QĐ/TW', false, date '2025-07-01');
