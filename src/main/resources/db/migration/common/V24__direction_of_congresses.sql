-- Whether the committee decided that secretary and deputy are elected with a surplus; null before it decided.
alter table congress add column leaders_with_surplus boolean;

-- How many ballots the committee has stamped for a congress, and who goes there to attend and direct.
create table ballot_stamp (
	congress varchar(150) not null references congress (id),
	election varchar(30) not null,
	stamped int not null,
	primary key (congress, election)
);
create table attendance (
	congress varchar(150) not null references congress (id),
	name varchar(200) not null,
	primary key (congress, name)
);

-- How many delegates a branch sends to the congress above it, as its committee allocated them.
create table delegate_allocation (
	congress varchar(150) primary key references congress (id),
	delegates int not null,
	alternates int not null
);

-- The committee at the place where a member lives, as it is called; it need not stand in this tree.
create table member_residence (
	member_id varchar(40) primary key references member (id),
	committee varchar(300) not null
);

-- Which remarks the office has asked for there, and when they came.
create table residence_remark (
	congress varchar(150) not null references congress (id),
	member_id varchar(40) not null,
	sent_on date,
	received_on date,
	primary key (congress, member_id)
);

-- Internal limits: no plan sets them, a committee may change them.
insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
	roll_to_working_day, internal, clause, verified, valid_from)
values
	('ballotStamping', 'Đóng dấu phiếu bầu, phân công dự và chỉ đạo đại hội', 'OPENING', 2, 'WORKING_DAY', 'BEFORE',
		true, 'B', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01'),
	('residenceRemarks', 'Xin nhận xét nơi cư trú', 'ARISEN', 5, 'WORKING_DAY', 'AFTER',
		true, 'A', false, true, 'không có trong kế hoạch, cấp ủy có thể điều chỉnh', true, date '2024-01-01');
