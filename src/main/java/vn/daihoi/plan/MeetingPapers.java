package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperTemplates;

/**
 * What a committee decides for many branches in one meeting: one paper with one number. A
 * draft until number and day are typed.
 */
@Component
public class MeetingPapers {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Plans plans;

	private final Letterheads letterheads;

	private final PaperTemplates templates;

	MeetingPapers(Congresses congresses, Milestones milestones, Plans plans, Letterheads letterheads,
			PaperTemplates templates) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.plans = plans;
		this.letterheads = letterheads;
		this.templates = templates;
	}

	/** The committee that decides on a congress, as the subject of its papers. */
	String subjectOf(String congress) {
		Congress decided = this.congresses.get(congress);
		return new CongressId(decided.planCode(), decided.unitCode()).toString();
	}

	/** The branch's or party organisation's name as it stands on paper. */
	String name(Congress congress, Asked asked) {
		return Letterheads
			.asOrganization(this.letterheads.name(congress.organizationCode(), asked.day("documentDate")));
	}

	boolean isOfParty(Congress congress) {
		return this.congresses.type(congress.id()).isPresent();
	}

	/**
	 * The paper on the branches that the form ticks, or on all that have reached
	 * {@code from} and not {@code until}; none for what is not a committee with branches.
	 */
	List<Paper> on(String template, String subject, Asked asked, Milestone from, Milestone until,
			Function<List<Congress>, Map<String, ?>> more) {
		if (!subject.contains("/")) {
			return List.of();
		}
		CongressId unit = CongressId.of(subject);
		List<Congress> all = this.congresses.ofUnit(unit.plan(), unit.organization());
		if (all.isEmpty()) {
			return List.of();
		}
		List<Congress> decided = all.stream().filter((one) -> isMeant(one, asked, from, until)).toList();
		LocalDate issuedOn = asked.day("documentDate");
		Letterhead head = this.letterheads.of(unit.organization(), issuedOn).issued(asked.number(), issuedOn);
		Map<String, Object> values = values(unit, decided, asked);
		values.putAll(more.apply(decided));
		boolean draft = head.number() == null || head.date() == null;
		return List.of(this.templates.named(template).fill(head, values, draft));
	}

	private boolean isMeant(Congress congress, Asked asked, Milestone from, Milestone until) {
		List<String> ticked = asked.all("branch");
		Map<Milestone, LocalDate> reached = this.milestones.of(congress.id());
		return ticked.isEmpty() ? reached.containsKey(from) && !reached.containsKey(until)
				: ticked.contains(congress.organizationCode());
	}

	private Map<String, Object> values(CongressId unit, List<Congress> decided, Asked asked) {
		LocalDate issuedOn = asked.day("documentDate");
		Map<String, Object> values = new HashMap<>();
		values.put("committee", this.letterheads.name(unit.organization(), issuedOn));
		values.put("term",
				decided.stream()
					.findFirst()
					.map((one) -> this.plans.documentFor(one.id()))
					.orElseGet(() -> this.plans.document(unit.plan()))
					.term()
					.toString());
		values.put("meeting", Optional.ofNullable(asked.day("meetingDate")).map(VietnameseDate::of).orElse(null));
		values.put("signer", asked.one("signer"));
		List<String> recipients = decided.stream()
			.map((one) -> this.letterheads.name(one.organizationCode(), issuedOn))
			.toList();
		values.put("branches", decided.isEmpty() ? null : recipients);
		values.put("party", decided.stream().anyMatch(this::isOfParty) ? "đảng bộ" : null);
		values.put("organizations", decided.stream().map((one) -> name(one, asked)).collect(Collectors.joining(", ")));
		values.put("committees", String.join(", ", recipients));
		values.put("ratifier", this.letterheads.ratifier(unit.organization(), issuedOn));
		values.put("body", this.letterheads.body(unit.organization(), issuedOn));
		return values;
	}

}
