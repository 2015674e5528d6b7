-- The opening that the committee accepted last, so that another one can be compared with it.
alter table congress add column accepted_opening date;
update congress set accepted_opening = opening_date
where exists (select 1 from milestone m where m.congress = congress.id and m.name = 'DATE_ACCEPTED');
