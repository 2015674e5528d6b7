-- Whether and how the visited organisation has mended what a visit found.
alter table inspection_visit add column mended_on date;
alter table inspection_visit add column mended_how varchar(1000);

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('mending', 'Khắc phục sau kiểm tra, giám sát', 'MEND_BY', 0, 'CALENDAR_DAY', 'AFTER', false, null,
		false, true, 'không có trong kế hoạch, người kiểm tra ghi', true, date '2024-01-01');
