-- A committee's list of days that it has sent to the issuer of the plan.
create table schedule_list (
	plan_code varchar(60) not null references plan (code),
	unit_code varchar(60) not null references organization (code),
	sent_on date not null,
	primary key (plan_code, unit_code)
);

-- What a committee has reported on its branches, with the figures of that day.
create table unit_report (
	plan_code varchar(60) not null references plan (code),
	unit_code varchar(60) not null references organization (code),
	reported_on date not null,
	provisional boolean not null,
	remarks text,
	figures text not null,
	primary key (plan_code, unit_code)
);

-- How the plan was made known.
create table dissemination (
	plan_code varchar(60) primary key references plan (code),
	held_on date not null,
	form varchar(20) not null,
	places int not null,
	people int not null
);

-- What the issuer has compiled and reported, with the figures of that day.
create table plan_report (
	plan_code varchar(60) not null references plan (code),
	kind varchar(20) not null,
	reported_on date not null,
	number varchar(1000),
	signed_on date,
	signer varchar(1000),
	remarks text,
	figures text not null,
	primary key (plan_code, kind)
);

-- Why one of them left without an organisation.
create table report_absence (
	plan_code varchar(60) not null references plan (code),
	kind varchar(20) not null,
	organization_code varchar(60) not null references organization (code),
	reason varchar(1000) not null,
	primary key (plan_code, kind, organization_code)
);

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('resultReport', 'Báo cáo kết quả đại hội chi bộ toàn huyện', 'RESULT_REPORT_MILESTONE', 0, 'CALENDAR_DAY', 'AFTER',
		true, null, false, false, 'Kế hoạch', true, date '2024-01-01'),
	('schedule.opens', 'Hết hạn gửi danh sách đăng ký', 'REGISTRATION_MILESTONE', 1, 'CALENDAR_DAY', 'AFTER',
		true, null, false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');

insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
select id, name, triggered_by, offset_count, 'WORKING_DAY', direction, true, 'A',
	false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'
from (values
	('disseminate', 'Quán triệt và phân công phụ trách địa bàn', 'PLAN_ISSUED', 5, 'AFTER'),
	('scheduleCompilation', 'Tổng hợp lịch đại hội', 'REGISTRATION_MILESTONE', 2, 'AFTER'),
	('resultReport.opens', 'Bắt đầu tổng hợp báo cáo kết quả', 'RESULT_REPORT_MILESTONE', 3, 'BEFORE'),
	-- 7 working days for the file and 15 for the decision; the report closes the plan five days later
	('planClosing.opens', 'Hết hạn chuẩn y và khiếu nại cuối cùng', 'LAST_CLOSING', 23, 'AFTER'),
	('planClosing', 'Chốt số liệu chính thức, kết thúc kế hoạch', 'LAST_CLOSING', 27, 'AFTER')
) as internal_limit (id, name, triggered_by, offset_count, direction);
