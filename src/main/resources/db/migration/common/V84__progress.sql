-- How far each congress is, reckoned from what happened to it in the transaction in which it happened, so that
-- thousands are counted in one go. A row that is missing is written when the application starts: whoever changes what
-- is reckoned empties the table.
create table progress (
	congress varchar(150) primary key references congress (id),
	plan_code varchar(60) not null,
	unit_code varchar(60) not null,
	organization_code varchar(60) not null,
	opening_date date,
	-- the state, as its place on the ladder of states
	rung int not null,
	-- the first limit not met of what prepares the congress, and of what follows it; internal ones do not count
	preparation_due date,
	follow_up_due date,
	accepted_on date,
	notified_on date,
	agreed_on date,
	held_on date,
	recorded_on date,
	ratified_on date,
	breach boolean not null,
	secretary_missing boolean not null,
	complaint boolean not null,
	disunity boolean not null,
	political boolean not null,
	residence boolean not null,
	not_made_known boolean not null
);
create index progress_of_plan on progress (plan_code, organization_code);
create index progress_of_unit on progress (unit_code);
create index progress_of_organization on progress (organization_code);

-- What is still to be met under a plan, by day.
create index deadline_to_meet on deadline (plan_code, met_on, due_on, rule);
