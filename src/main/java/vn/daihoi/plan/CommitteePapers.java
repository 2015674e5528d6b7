package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperTemplates;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.PastOrganizations;

/**
 * What a committee, or the organisation board of the issuer, sends upward under a plan: a
 * draft as long as it has no number or no day.
 */
@Component
public class CommitteePapers {

	private final Plans plans;

	private final PlanCitation citation;

	private final Letterheads letterheads;

	private final PastOrganizations organizations;

	private final PaperTemplates templates;

	private final DaihoiClock clock;

	CommitteePapers(Plans plans, PlanCitation citation, Letterheads letterheads, PastOrganizations organizations,
			PaperTemplates templates, DaihoiClock clock) {
		this.plans = plans;
		this.citation = citation;
		this.letterheads = letterheads;
		this.organizations = organizations;
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * Number and day that the office gave.
	 *
	 * @param number null as long as it is none
	 * @param day null as long as it is none; then today's names stand on the paper
	 * @param draft whether something of it is still to come
	 */
	public record Issued(@Nullable String number, @Nullable LocalDate day, boolean draft) {

		/** A paper that needs both. */
		public Issued(@Nullable String number, @Nullable LocalDate day) {
			this(number, day, number == null || day == null);
		}

		/** A list without a number of its own. */
		public static Issued asOf(LocalDate day) {
			return new Issued(null, day, false);
		}

	}

	/** A paper of a committee that directs congresses. */
	public Paper ofUnit(String template, CongressId unit, Issued issued, Map<String, ?> more) {
		Map<String, Object> values = new HashMap<>(more);
		values.put("authority", "T/M " + this.letterheads.body(unit.organization(), issued.day()));
		return fill(template, unit.plan(), this.letterheads.of(unit.organization(), issued.day()), issued, values);
	}

	/**
	 * A paper of the issuer's organisation board, under the sign of the board.
	 *
	 * <p>
	 * Source: the signs of the Party's advisory bodies as papers in use bear them,
	 * {@code 45-BC/BTCHU}.
	 */
	public Paper ofBoard(String template, String plan, Issued issued, Map<String, ?> more) {
		PlanDocument document = this.plans.document(plan);
		Letterhead issuer = this.letterheads.of(document.issuer(), issued.day());
		Letterhead board = new Letterhead(issuer.issuer(), "Ban Tổ chức", "BTC" + issuer.abbreviation(), null,
				document.issuance().place(), null, issuer.printed());
		return fill(template, plan, board, issued, more);
	}

	private Paper fill(String template, String plan, Letterhead head, Issued issued, Map<String, ?> more) {
		Map<String, Object> values = values(this.plans.find(plan).orElseThrow(), head, issued.day());
		values.putAll(more);
		return this.templates.named(template).fill(head.issued(issued.number(), issued.day()), values, issued.draft());
	}

	private Map<String, Object> values(Plan plan, Letterhead head, @Nullable LocalDate day) {
		PlanDocument document = this.plans.document(plan.code());
		PlanActors actors = new PlanActors(this.letterheads.name(plan.issuer(), day));
		Map<String, Object> values = new HashMap<>();
		values.put("committee", head.issuer());
		values.put("plan", this.citation.of(plan));
		values.put("task", unbroken(PlanStatements.lowered(document.title())));
		values.put("term", unbroken(document.term().toString()));
		values.put("leadership", actors.name(Actor.ISSUER_STANDING_LEADERSHIP));
		values.put("board", actors.name(Actor.ISSUER_ORGANIZATION_BOARD));
		values.put("boardAbove", above(plan.issuer(), day));
		values.put("today", VietnameseDate.of((day != null) ? day : this.clock.today()));
		return values;
	}

	/** Keeps a term on one line. */
	private static String unbroken(String text) {
		return text.replaceAll("(\\d{4}) - (\\d{4})", "$1\u00a0-\u00a0$2");
	}

	/** The organisation board above the issuer, by its relation where the tree ends. */
	private String above(String issuer, @Nullable LocalDate day) {
		return this.organizations.find(issuer, (day != null) ? day : this.clock.today())
			.map(Organization::parentCode)
			.map((parent) -> "Ban Tổ chức " + this.letterheads.name(parent, day))
			.orElse("Ban Tổ chức của cấp ủy cấp trên trực tiếp");
	}

}
