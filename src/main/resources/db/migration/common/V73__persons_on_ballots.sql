-- Whom a name on a ballot means, where exactly one member bears it: the month by which ages of that congress count, and
-- whether that person was on the committee of the term that ended; null where nobody knows.
create table person_on_ballot (
	congress varchar(150) not null references congress (id),
	name varchar(1000) not null,
	member_id varchar(40) not null references member (id),
	age_on date not null,
	re_elected boolean,
	primary key (congress, name)
);
create index person_on_ballot_member on person_on_ballot (member_id);

-- What is known of the branches whose results are recorded already; candidates of the branch go before others of the same name.
insert into person_on_ballot (congress, name, member_id, age_on, re_elected)
select c.id, n.name, min(m.id), min(h.reached_on), null
from congress c
join milestone h on h.congress = c.id and h.name = 'HELD'
join (select distinct b.congress, o.name from ballot b join ballot_outcome o on o.ballot = b.id) n on n.congress = c.id
join member m on m.organization_code = c.organization_code and m.full_name = n.name
where c.scope = 'BRANCHES' and (exists (select 1 from candidate k where k.congress = c.id and k.member_id = m.id)
	or not exists (select 1 from candidate k join member o on o.id = k.member_id where k.congress = c.id and o.full_name = n.name))
group by c.id, n.name
having count(*) = 1;

update person_on_ballot set re_elected = coalesce(
	(select k.re_elected from candidate k where k.congress = person_on_ballot.congress and k.member_id = person_on_ballot.member_id),
	(select m.previous_committee_member from member m where m.id = person_on_ballot.member_id));
