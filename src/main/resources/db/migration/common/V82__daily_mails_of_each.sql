-- The morning of the daily mail has come; the postman writes it, for one person after the other.
alter table mail_line add column due boolean default false not null;
