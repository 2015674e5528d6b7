-- Until when the sealed ballots of a congress are kept, and when they were destroyed before whom.
create table kept_ballots (
	congress varchar(150) primary key references congress (id),
	kept_until date not null,
	destroyed_on date,
	witnesses varchar(1000)
);

-- The regulation says that the committee decides then, not by when; so the limit is internal.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('ballotDestruction', 'Quyết định hủy phiếu bầu', 'ARISEN', 10, 'WORKING_DAY', 'AFTER', true, 'A',
		false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
