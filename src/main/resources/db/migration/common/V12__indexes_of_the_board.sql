-- Who belongs to a branch or a committee looks for its congresses under all plans; lists go by organisation.
create index congress_organization on congress (organization_code, plan_code);
create index congress_of_unit on congress (unit_code, organization_code);

-- Which congresses of a plan have passed, or will soon pass, a limit.
create index deadline_of_plan on deadline (plan_code, due_on);
