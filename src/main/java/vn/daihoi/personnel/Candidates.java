package vn.daihoi.personnel;

import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressChanged;

/** The persons whom branches propose, in the order of their member ids. */
@Repository
public class Candidates {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Candidates(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	public List<Candidate> of(String congress) {
		return this.jdbc
			.sql("""
					select c.congress, c.member_id as memberId, m.full_name as fullName, c.committee, c.post,
					c.re_elected as reElected, c.needs_conclusion and not exists (select 1 from verification v
					where v.congress = c.congress and v.member_id = c.member_id and v.outcome = 'CLEARED') as needsConclusion,
					c.agreed_votes as agreedVotes, c.standards_confirmed as standardsConfirmed
					from candidate c join member m on m.id = c.member_id where c.congress = ? order by c.member_id""")
			.param(congress)
			.query(Candidate.class)
			.list();
	}

	/**
	 * Writes the whole list; an earlier list, with its votes and confirmations, is gone.
	 */
	void replace(String congress, List<Candidate> candidates) {
		this.jdbc.sql("delete from candidate where congress = ?").param(congress).update();
		candidates.forEach(this::add);
		this.events.publishEvent(new CongressChanged(congress));
	}

	private void add(Candidate candidate) {
		this.jdbc.sql("""
				insert into candidate
				(congress, member_id, committee, post, re_elected, needs_conclusion, standards_confirmed)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(candidate.congress(), candidate.memberId(), candidate.committee(), candidate.post().name(),
					candidate.reElected(), candidate.needsConclusion(), false)
			.update();
	}

	void agreed(String congress, Map<String, Integer> votesByMember) {
		votesByMember.forEach((member, votes) -> this.jdbc
			.sql("update candidate set agreed_votes = ? where congress = ? and member_id = ?")
			.params(votes, congress, member)
			.update());
	}

	/** The branch confirms that these members meet every standard. */
	public void confirmStandards(String congress, List<String> memberIds) {
		memberIds.forEach((member) -> this.jdbc
			.sql("update candidate set standards_confirmed = true where congress = ? and member_id = ?")
			.params(congress, member)
			.update());
	}

}
