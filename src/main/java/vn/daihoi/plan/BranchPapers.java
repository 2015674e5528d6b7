package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperTemplates;
import vn.daihoi.organization.PastOrganizations;

/**
 * What the papers of one congress have in common: of a branch, and of a party
 * organisation, which plans call “Đảng bộ” where its committee is “Đảng ủy”.
 */
@Component
public class BranchPapers {

	/** Keeps a term on one line. */
	private static final char UNBROKEN = '\u00a0';

	private final Congresses congresses;

	private final Plans plans;

	private final PlanCitation citation;

	private final Milestones milestones;

	private final PastOrganizations past;

	private final Letterheads letterheads;

	private final PaperTemplates templates;

	private final DaihoiClock clock;

	BranchPapers(Congresses congresses, Plans plans, PlanCitation citation, Milestones milestones,
			PastOrganizations past, Letterheads letterheads, PaperTemplates templates, DaihoiClock clock) {
		this.congresses = congresses;
		this.plans = plans;
		this.citation = citation;
		this.milestones = milestones;
		this.past = past;
		this.letterheads = letterheads;
		this.templates = templates;
		this.clock = clock;
	}

	/** The congress; empty when there is none. */
	public Optional<Congress> congress(String subject) {
		return this.congresses.find(subject);
	}

	/** Whether the congress elects anybody. */
	public boolean holdsElections(Congress congress) {
		return this.plans.documentFor(congress.id()).holdsElections();
	}

	/**
	 * A paper of the branch with what is known of its congress, and what else is. It has
	 * no day on it and bears the names of the day on which it went out, today's until
	 * then.
	 * @param goesOut when it has gone out
	 */
	public Paper fill(String template, Congress congress, Milestone goesOut, Map<String, ?> more, boolean draft) {
		LocalDate named = this.milestones.day(congress.id(), goesOut).orElseGet(this.clock::today);
		return fill(template, congress, this.letterheads.of(congress.organizationCode(), named), named, more, draft);
	}

	/** The same, with its day on it; today's names as long as it has none. */
	public Paper fill(String template, Congress congress, @Nullable LocalDate day, Map<String, ?> more, boolean draft) {
		Letterhead head = this.letterheads.of(congress.organizationCode(), day).issued(null, day);
		return fill(template, congress, head, day, more, draft);
	}

	/**
	 * The same with number and day as they are asked for; a draft until it has both. In
	 * place of an organisation that has ended whoever took over issues it.
	 */
	public Paper issued(String template, Congress congress, Asked asked, Map<String, ?> more) {
		LocalDate named = asked.day("documentDate");
		String issuer = this.past.keeper(congress.organizationCode());
		Letterhead head = this.letterheads.of(issuer, named).issued(asked.number(), named);
		Map<String, Object> values = new HashMap<>(more);
		if (!issuer.equals(congress.organizationCode())) {
			values.putAll(inPlace(congress, head, issuer, named));
		}
		return fill(template, congress, head, named, values, head.number() == null || head.date() == null);
	}

	/**
	 * A paper of the congress itself, which numbers its papers under {@code ĐH}.
	 *
	 * <p>
	 * Source: 399-QĐ/TW as far as it was read: a congress of a branch issues papers in a
	 * series of its own.
	 */
	public Paper ofCongress(String template, Congress congress, @Nullable LocalDate day, Map<String, ?> more,
			boolean draft) {
		Letterhead head = this.letterheads.of(congress.organizationCode(), day).at(null, "ĐH").issued(null, day);
		return fill(template, congress, head, day, more, draft);
	}

	private Map<String, Object> inPlace(Congress congress, Letterhead head, String issuer, @Nullable LocalDate named) {
		Map<String, Object> values = new HashMap<>();
		values.put("branch", Letterheads.asOrganization(this.letterheads.name(congress.organizationCode(), named)));
		values.put("committee", head.superior());
		if (!head.abbreviation().equals("CB")) {
			String body = this.letterheads.body(issuer, named);
			values.putAll(Map.of("authority", "T/M " + body, "deciders", body, "convener", head.issuer(), "keeper",
					"Văn phòng"));
		}
		return values;
	}

	private Paper fill(String template, Congress congress, Letterhead head, @Nullable LocalDate named,
			Map<String, ?> more, boolean draft) {
		Map<String, Object> values = values(congress, head, named);
		values.putAll(more);
		return this.templates.named(template).fill(head, values, draft);
	}

	private Map<String, Object> values(Congress congress, Letterhead head, @Nullable LocalDate named) {
		PlanDocument plan = this.plans.documentFor(congress.id());
		boolean hasCommittee = congress.seats() > 0;
		Map<String, Object> values = new HashMap<>();
		values.put("branch", Letterheads.asOrganization(head.issuer()));
		String director = this.letterheads.director(congress.organizationCode(), congress.unitCode(), named);
		values.put("committee", this.letterheads.name(director, named));
		values.put("ratifier", congress.isDirectedByItself() ? null : this.letterheads.ratifier(director, named));
		values.put("term", plan.term().toString().replace(' ', UNBROKEN));
		values.put("plan", this.citation.of(this.plans.find(congress.planCode()).orElseThrow()));
		boolean electsLeadersOnly = !hasCommittee && this.congresses.type(congress.id()).isEmpty();
		values.put("contents", plan.contents().stream().map((one) -> text(one, electsLeadersOnly)).toList());
		values.put("duration", (plan.maxDurationDays() != null) ? "%02d".formatted(plan.maxDurationDays()) : null);
		values.put("opening", day(congress.openingDate()));
		values.put("session", (congress.session() != null) ? congress.session().said() : null);
		values.put("venue", congress.venue());
		values.put("members", members(congress));
		values.put("withCommittee", hasCommittee ? "chi ủy" : null);
		values.put("seats", hasCommittee ? "%02d".formatted(congress.seats()) : null);
		values.put("elections", plan.holdsElections() ? "bầu cử" : null);
		values.put("electsCommittee", (plan.electsCommittee() && hasCommittee) ? "chi ủy" : null);
		values.put("electsLeaders", (plan.electsCommittee() && !hasCommittee) ? "bí thư" : null);
		values.put("electsDelegates", (!plan.electsCommittee() && plan.holdsElections()) ? "đại biểu" : null);
		values.put("convener", hasCommittee ? "Chi ủy" : "Bí thư chi bộ");
		values.put("authority", hasCommittee ? "T/M CHI ỦY" : "T/M CHI BỘ");
		values.put("deciders", hasCommittee ? "CHI ỦY" : "CHI BỘ");
		values.put("keeper", "Chi bộ");
		this.congresses.type(congress.id())
			.ifPresent((type) -> ofParty(values, CongressType.valueOf(type), congress, head, named));
		return values;
	}

	private void ofParty(Map<String, Object> values, CongressType type, Congress congress, Letterhead head,
			@Nullable LocalDate named) {
		values.put("convener", head.issuer());
		String body = this.letterheads.body(congress.organizationCode(), named);
		values.put("authority", "T/M " + body);
		values.put("deciders", body);
		values.put("keeper", "Văn phòng");
		values.put("party", "đảng bộ");
		values.put("delegates", (type == CongressType.DELEGATES) ? "đại biểu" : null);
	}

	private static String members(Congress congress) {
		String official = "%02d đảng viên chính thức".formatted(congress.officialMembers());
		return (congress.probationaryMembers() == 0) ? official
				: official + ", %02d đảng viên dự bị".formatted(congress.probationaryMembers());
	}

	/** A branch of fewer than nine official members has no committee to elect. */
	private static String text(CongressContent content, boolean electsLeadersOnly) {
		boolean named = electsLeadersOnly && content.kind() == CongressContent.Kind.ELECT_COMMITTEE;
		return named ? "Bầu bí thư chi bộ, phó bí thư (nếu cần)" : content.text();
	}

	private static String day(LocalDate day) {
		return (day == null) ? null : VietnameseDate.inPaper(day);
	}

}
