-- A plan that names its pilots says when they are held; nobody wishes a day for them.
alter table plan_pilot alter column wished_day drop not null;
