-- How often a server took this mail “not now”; what is the trouble of the server itself does not count.
alter table mail add column put_off int default 0 not null;

-- When a server that could not be reached is tried again, by the application's clock; at once where it is not known.
alter table mail_trouble add column next_try timestamp with time zone;
