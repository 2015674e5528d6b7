-- With its issue a plan knows all its congresses; their processes start in batches.
alter table congress add column started boolean default true not null;

create index congress_started on congress (plan_code, started, organization_code);
