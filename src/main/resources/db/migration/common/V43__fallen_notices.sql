-- why a notice that was given does not hold any more; null while it does
alter table opening_notice add fallen_reason varchar(1200);
