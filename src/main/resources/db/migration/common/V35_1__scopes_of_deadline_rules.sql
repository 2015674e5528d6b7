-- The number of the decision that set a rule for a plan or an organisation; null for the rule as it is written.
alter table deadline_rule add column decision varchar(1000);

create index deadline_rule_id on deadline_rule (id);
