-- The personnel of a party organisation's congress is prepared from the day its date was accepted; the limits of branches,
-- counted back from the opening, are past where a plan leaves little time.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('partyElections', 'Chuẩn bị nhân sự, nội dung bầu cử của đại hội đảng bộ', 'DATE_ACCEPTED', 5, 'WORKING_DAY', 'AFTER',
		true, 'A', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
