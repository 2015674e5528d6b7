-- Limits as the rules state them. A row without scope holds for all; one with a plan or an organization, for it alone.
create table deadline_rule (
	row_id              bigint generated always as identity primary key,
	id                  varchar(64)  not null,
	name                varchar(255) not null,
	triggered_by        varchar(32)  not null,
	offset_count        integer      not null,
	unit                varchar(16)  not null,
	direction           varchar(8)   not null,
	inclusive           boolean      not null,
	counting_mode       varchar(1),
	roll_to_working_day boolean      not null,
	internal            boolean      not null,
	clause              varchar(255) not null,
	verified            boolean      not null,
	scope_plan          varchar(64),
	scope_organization  varchar(64),
	valid_from          date         not null,
	valid_to            date,
	constraint deadline_rule_once unique (id, scope_plan, scope_organization, valid_from),
	constraint deadline_rule_offset check (offset_count >= 0),
	constraint deadline_rule_counting check ((unit = 'WORKING_DAY') = (counting_mode is not null))
);

-- The catalogue. How the working days of the notice are counted is not defined; B is the strict reading.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('DL02', 'Thông báo thời gian khai mạc đại hội', 'OPENING', 30, 'WORKING_DAY', 'BEFORE', true, 'B',
		false, false, 'điểm 11.1 Quy định 24-QĐ/TW', true, date '2021-07-30'),
	('DL08', 'Gửi hồ sơ đề nghị chuẩn y', 'CLOSING', 7, 'WORKING_DAY', 'AFTER', true, 'A',
		false, false, 'điểm 16.1 Quy định 24-QĐ/TW', true, date '2021-07-30'),
	('DL09', 'Chuẩn y kết quả bầu cử', 'RATIFICATION_FILE_SENT', 15, 'WORKING_DAY', 'AFTER', true, 'A',
		false, false, 'điểm 16.1 Quy định 24-QĐ/TW', true, date '2021-07-30'),
	('DL10', 'Xem xét khiếu nại về bầu cử', 'CLOSING', 15, 'WORKING_DAY', 'AFTER', true, 'A',
		false, false, 'khoản 1 Điều 33 Quy chế bầu cử trong Đảng (Quy định 190-QĐ/TW)', false, date '2024-10-10'),
	('DL11', 'Báo cáo kết quả đại hội chi bộ', 'LAST_CLOSING', 5, 'CALENDAR_DAY', 'AFTER', true, null,
		false, false, 'Kế hoạch, mục III.7', false, date '2024-01-01'),
	('DL13', 'Lưu phiếu bầu đã niêm phong', 'CLOSING', 6, 'MONTH', 'AFTER', true, null,
		false, false, 'Điều 35 Quy chế bầu cử trong Đảng (Quy định 190-QĐ/TW)', true, date '2024-10-10');

-- Internal limits: no plan sets them, a committee may change them.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
select id, name, triggered_by, offset_count, 'WORKING_DAY', direction, true, counting_mode,
	false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'
from (values
	-- the plan
	('standingCommitteeMeeting', 'Ghi ý kiến Ban Thường vụ', 'PLAN_DRAFTED', 5, 'AFTER', 'A'),
	('planIssue', 'Ban hành kế hoạch', 'MEETING_HELD', 2, 'AFTER', 'A'),
	-- the branch
	('proposeDate', 'Đề xuất ngày đại hội', 'PLAN_ISSUED', 10, 'AFTER', 'A'),
	('proposeDate.beforeWindowEnd', 'Đề xuất ngày đại hội', 'WINDOW_END', 31, 'BEFORE', 'B'),
	('personnelPlan', 'Gửi phương án nhân sự dự kiến', 'OPENING', 25, 'BEFORE', 'B'),
	('branchVote', 'Ghi kết quả chi bộ biểu quyết nhân sự', 'OPENING', 18, 'BEFORE', 'B'),
	('personnelDossier', 'Gửi hồ sơ nhân sự', 'OPENING', 15, 'BEFORE', 'B'),
	('draftDocuments', 'Gửi dự thảo văn kiện', 'OPENING', 12, 'BEFORE', 'B'),
	('opinions', 'Ghi ý kiến góp ý', 'OPENING', 3, 'BEFORE', 'B'),
	('congressScript', 'Kịch bản, phân công và kiểm tra điều kiện', 'OPENING', 3, 'BEFORE', 'B'),
	('congressResult', 'Ghi kết quả đại hội', 'CLOSING', 1, 'AFTER', 'A'),
	-- the branch whose notice waits for the agreement on personnel
	('personnelPlan.personnelFirst', 'Gửi phương án nhân sự dự kiến', 'OPENING', 47, 'BEFORE', 'B'),
	('branchVote.personnelFirst', 'Ghi kết quả chi bộ biểu quyết nhân sự', 'OPENING', 40, 'BEFORE', 'B'),
	('personnelDossier.personnelFirst', 'Gửi hồ sơ nhân sự', 'OPENING', 37, 'BEFORE', 'B'),
	-- the committee
	('acceptDate', 'Chấp nhận ngày đại hội', 'DATE_PROPOSED', 3, 'AFTER', 'A'),
	('acceptDate.beforeOpening', 'Chấp nhận ngày đại hội', 'OPENING', 31, 'BEFORE', 'B'),
	('personnelAgreement', 'Xem xét, thống nhất nhân sự', 'DOSSIER_SENT', 5, 'AFTER', 'A'),
	('DL06', 'Xem xét, thống nhất nhân sự', 'OPENING', 10, 'BEFORE', 'B'),
	('DL06.personnelFirst', 'Xem xét, thống nhất nhân sự', 'OPENING', 32, 'BEFORE', 'B')
) as internal_limit (id, name, triggered_by, offset_count, direction, counting_mode);
