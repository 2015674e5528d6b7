package vn.daihoi.dossier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressChanged;

/**
 * The remarks for which the committees where people live are asked, and how far that is.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (3).
 */
@Repository
class ResidenceRemarks {

	/** Its id in the plan. */
	static final String PAPER = "residenceRemarks";

	private static final String SELECT = """
			select r.congress, o.name as branch, r.member_id as memberId, m.full_name as fullName, h.committee,
			r.sent_on as sentOn, r.received_on as receivedOn from residence_remark r
			join congress c on c.id = r.congress join organization o on o.code = c.organization_code
			join member m on m.id = r.member_id left join member_residence h on h.member_id = r.member_id
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ResidenceRemarks(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * What is asked about one person.
	 *
	 * @param committee where the person lives; null when that is not known
	 * @param sentOn when that committee was asked; null before
	 * @param receivedOn when its remarks came; null before
	 */
	record Remark(String congress, String branch, String memberId, String fullName, @Nullable String committee,
			@Nullable LocalDate sentOn, @Nullable LocalDate receivedOn) {

		boolean isAsked() {
			return this.sentOn != null || this.receivedOn != null;
		}

	}

	/** These persons are proposed now; what is known of them already stays. */
	void await(String congress, List<String> memberIds) {
		this.jdbc.sql("delete from residence_remark where congress = :congress and member_id not in (:members)")
			.param("congress", congress)
			.param("members", memberIds.isEmpty() ? List.of("") : memberIds)
			.update();
		List<String> known = of(congress).stream().map(Remark::memberId).toList();
		memberIds.stream()
			.filter((member) -> !known.contains(member))
			.forEach((member) -> this.jdbc.sql("insert into residence_remark (congress, member_id) values (?, ?)")
				.params(congress, member)
				.update());
		this.events.publishEvent(new CongressChanged(congress));
	}

	List<Remark> of(String congress) {
		return this.jdbc.sql(SELECT + "where r.congress = ? order by r.member_id")
			.param(congress)
			.query(Remark.class)
			.list();
	}

	/**
	 * What a unit's office still waits for, by the committee where people live; nothing
	 * of branches whose personnel is agreed to.
	 */
	List<Remark> open(String plan, String unit) {
		return this.jdbc.sql(SELECT + """
				where c.plan_code = ? and c.unit_code = ? and r.received_on is null and not exists
				(select 1 from milestone a where a.congress = r.congress and a.name = 'PERSONNEL_AGREED')
				order by h.committee, r.congress, r.member_id""").params(plan, unit).query(Remark.class).list();
	}

	void send(Remark remark, LocalDate day) {
		this.jdbc.sql("update residence_remark set sent_on = ? where congress = ? and member_id = ?")
			.params(day, remark.congress(), remark.memberId())
			.update();
	}

	void receive(Remark remark, LocalDate day) {
		this.jdbc.sql("update residence_remark set received_on = ? where congress = ? and member_id = ?")
			.params(day, remark.congress(), remark.memberId())
			.update();
		this.events.publishEvent(new CongressChanged(remark.congress()));
	}

}
