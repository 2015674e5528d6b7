-- An answer to a difficulty that all may read who read the plan.
alter table guidance_request add column published boolean default false not null;
