-- Whoever holds the lock of its only row sends mails, and nobody else meanwhile; it ends with its transaction, whatever
-- becomes of the machine. What is being sent when somebody begins was therefore left by one that died.
create table mail_round (
	id int primary key
);
insert into mail_round (id) values (1);
alter table mail drop column claimed_by;
