-- A list of congresses is read without their deadlines: what it says of the limit that is to be met next is kept beside
-- its rule.
alter table progress rename column preparation_next to preparation_next_rule;
alter table progress rename column follow_up_next to follow_up_next_rule;
alter table progress add column preparation_next_due_on date;
alter table progress add column preparation_next_internal boolean;
alter table progress add column preparation_next_earlier_due date;
alter table progress add column follow_up_next_due_on date;
alter table progress add column follow_up_next_internal boolean;
alter table progress add column follow_up_next_earlier_due date;

-- They are reckoned when the application starts.
delete from progress;
