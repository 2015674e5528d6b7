-- Who directs and urges the congresses of a committee, and the paper that says so. It holds until another one does.
create table area_charge (
	unit_code varchar(60) not null references organization (code),
	position int not null,
	person varchar(1000) not null,
	basis varchar(1000) not null,
	primary key (unit_code, position)
);

-- Whether a branch has made the plan known to its members.
alter table congress add column plan_made_known boolean default false not null;
