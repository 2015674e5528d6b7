-- Why a branch has no recorded result when its committee reports.
create table absence (
	congress varchar(150) primary key references congress (id),
	reason varchar(1000) not null
);

-- A written decision of the committee on a late notice; why a congress was put off.
alter table congress add column waiver_number varchar(1000);
alter table congress add column postponed_reason varchar(1000);
