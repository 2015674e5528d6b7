package vn.daihoi.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressChanged;
import vn.daihoi.congress.PartDone;
import vn.daihoi.congress.WorkEnded;

/** What was or is verified before the congresses, in the order in which it came. */
@Repository
public class Verifications {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Verifications(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/**
	 * A branch marked these persons: on each the competent level concludes once. Whoever
	 * is not marked any more needs no conclusion.
	 */
	public void awaitOn(String congress, List<String> memberIds, LocalDate day) {
		int dropped = this.jdbc.sql("""
				delete from verification where congress = :congress and matter = 'POLITICAL' and outcome is null
				and member_id not in (:members)""")
			.param("congress", congress)
			.param("members", memberIds.isEmpty() ? List.of("") : memberIds)
			.update();
		this.events.publishEvent(new CongressChanged(congress));
		List<String> known = this.jdbc
			.sql("select member_id from verification where congress = ? and matter = 'POLITICAL'")
			.param(congress)
			.query(String.class)
			.list();
		memberIds.stream()
			.filter((member) -> !known.contains(member))
			.forEach((member) -> add(congress, Matter.POLITICAL, member, day, null));
		if (dropped > 0) {
			this.events.publishEvent(new PartDone(ConclusionsSettled.MESSAGE, congress));
		}
	}

	/** Nobody stands at a congress that ends; complaints are concluded all the same. */
	@EventListener
	void drop(WorkEnded ended) {
		if (ended.complaintsGoOn()) {
			this.jdbc.sql("delete from verification where congress = ? and matter = 'POLITICAL' and outcome is null")
				.param(ended.subject())
				.update();
			this.events.publishEvent(new CongressChanged(ended.subject()));
		}
	}

	/** A congress that somebody may complain about, with the number of its plan. */
	record Complained(String congress, String name, @Nullable String plan) {
	}

	/**
	 * The congresses that these committees direct, by the names of their organisations.
	 */
	List<Complained> congressesUnder(List<String> committees) {
		return this.jdbc.sql("""
				select c.id as congress, o.name, p.number as plan
				from congress c join organization o on o.code = c.organization_code join plan p on p.code = c.plan_code
				where c.unit_code in (:committees) order by o.name, c.id""")
			.param("committees", committees.isEmpty() ? List.of("") : committees)
			.query(Complained.class)
			.list();
	}

	/** Whether exactly this was written down before, as by a second click. */
	boolean isKnown(RecordComplaint complaint) {
		return this.jdbc.sql("""
				select count(*) from verification where congress = ? and matter = ? and received_on = ?
				and coalesce(reference, '') = ?""")
			.params(complaint.congress(), complaint.matter().name(), complaint.receivedOn(),
					Optional.ofNullable(complaint.reference()).orElse(""))
			.query(Integer.class)
			.single() > 0;
	}

	void add(String congress, Matter matter, @Nullable String memberId, LocalDate receivedOn,
			@Nullable String reference) {
		this.jdbc.sql(
				"insert into verification (congress, matter, member_id, received_on, reference) values (?, ?, ?, ?, ?)")
			.params(congress, matter.name(), memberId, receivedOn, reference)
			.update();
		this.events.publishEvent(new CongressChanged(congress));
		if (matter.isToConclude()) {
			this.events.publishEvent(new ConclusionOwed(congress));
		}
		if (matter == Matter.COMPLAINT) {
			this.events.publishEvent(new ComplaintsChanged(congress));
		}
	}

	/** What is still to be concluded. */
	List<Verification> open(String congress) {
		return this.jdbc.sql("""
				select v.id, v.congress, v.matter, v.member_id as memberId, m.full_name as fullName,
				v.received_on as receivedOn, v.reference from verification v left join member m on m.id = v.member_id
				where v.congress = ? and v.matter in ('POLITICAL', 'COMPLAINT', 'DISUNITY') and v.outcome is null
				order by v.id""").param(congress).query(Verification.class).list();
	}

	/** Something of a congress is concluded. */
	void conclude(String congress, ConcludeVerifications.Conclusion conclusion, @Nullable String unfitMember) {
		this.jdbc.sql("""
				update verification set outcome = ?, document_number = ?, concluded_on = ?, unfit_member = ?,
				replacement = ? where id = ?""")
			.params(conclusion.outcome().name(), conclusion.number(), conclusion.concludedOn(), unfitMember,
					conclusion.replacement(), conclusion.verification())
			.update();
		this.events.publishEvent(new CongressChanged(congress));
		this.events.publishEvent(new ComplaintsChanged(congress));
		this.events.publishEvent(new PartDone(ConclusionsSettled.MESSAGE, congress));
	}

	/**
	 * The qualifying complaints that came on {@code day} or after it, in the order in
	 * which they came.
	 */
	public List<ComplaintUnderWay> complaintsSince(String congress, LocalDate day) {
		return this.jdbc.sql("""
				select received_on as receivedOn, concluded_on as concludedOn from verification
				where congress = ? and matter = 'COMPLAINT' and received_on >= ? order by received_on, id""")
			.params(congress, day)
			.query(ComplaintUnderWay.class)
			.list();
	}

	/** The same with what was concluded. */
	public List<ConcludedComplaint> concludedSince(String congress, LocalDate day) {
		return this.jdbc.sql("""
				select v.reference, v.received_on as receivedOn, v.outcome, v.document_number as number,
				v.concluded_on as concludedOn, m.full_name as unfit from verification v
				left join member m on m.id = v.unfit_member
				where v.congress = ? and v.matter = 'COMPLAINT' and v.received_on >= ? order by v.received_on, v.id""")
			.params(congress, day)
			.query(ConcludedComplaint.class)
			.list();
	}

	/**
	 * Whether a qualifying complaint or disunity that was known on {@code day} was not
	 * concluded by then.
	 */
	public boolean isOpen(String congress, LocalDate day) {
		return this.jdbc.sql("""
				select count(*) from verification where congress = ? and matter in ('COMPLAINT', 'DISUNITY')
				and received_on <= ? and (concluded_on is null or concluded_on > ?)""")
			.params(congress, day, day)
			.query(Integer.class)
			.single() > 0;
	}

	/** Who may not be nominated any more. */
	public List<Unfit> unfit(String congress) {
		return this.jdbc.sql("""
				select v.unfit_member as memberId, m.full_name as fullName, v.document_number as number,
				r.full_name as replacement from verification v join member m on m.id = v.unfit_member
				left join member r on r.id = v.replacement where v.congress = ? order by v.id""")
			.param(congress)
			.query(Unfit.class)
			.list();
	}

}
