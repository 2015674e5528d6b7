-- What a committee sent upwards: the list of its branches' days, the result report.
create table unit_paper (
	plan_code varchar(60) not null references plan (code),
	unit_code varchar(60) not null references organization (code),
	purpose varchar(20) not null,
	number varchar(1000) not null,
	sent_on date not null,
	primary key (plan_code, unit_code, purpose)
);

-- Why a branch had no accepted day when the list was sent.
create table schedule_note (
	congress varchar(150) primary key references congress (id),
	reason varchar(1000) not null
);

-- What the pilot taught, or why it was not held.
create table lesson (
	plan_code varchar(60) not null references plan (code),
	unit_code varchar(60) not null references organization (code),
	content text,
	not_held_reason varchar(1000),
	recorded_on date not null,
	primary key (plan_code, unit_code)
);

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('DL01', 'Gửi danh sách đăng ký thời gian đại hội chi bộ', 'REGISTRATION_MILESTONE', 0, 'CALENDAR_DAY', 'AFTER',
		true, null, false, false, 'Kế hoạch, mục III.7', true, date '2024-01-01'),
	('scheduleList.opens', 'Bắt đầu chốt lịch đại hội chi bộ', 'REGISTRATION_MILESTONE', 3, 'WORKING_DAY', 'BEFORE',
		true, 'B', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'),
	('pilotLessons', 'Rút kinh nghiệm đại hội điểm', 'PILOT_CLOSING', 3, 'WORKING_DAY', 'AFTER',
		true, 'A', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'),
	('pilotLessons.afterWindow', 'Rút kinh nghiệm đại hội điểm', 'WINDOW_END', 3, 'WORKING_DAY', 'AFTER',
		true, 'A', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'),
	('pilotLessons.opens', 'Bắt đầu rút kinh nghiệm đại hội điểm', 'WINDOW_END', 1, 'CALENDAR_DAY', 'AFTER',
		true, null, false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'),
	('unitReport.opens', 'Bắt đầu báo cáo kết quả đại hội chi bộ', 'WINDOW_END', 1, 'CALENDAR_DAY', 'AFTER',
		true, null, false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
