package vn.daihoi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.PaperTemplates;

/**
 * The plan itself, with all that it says. A draft is for the issuer's people alone.
 */
@Component
class PlanPaper implements PaperSource {

	private final Plans plans;

	private final Amendments amendments;

	private final Meetings meetings;

	private final Letterheads letterheads;

	private final PaperTemplates templates;

	PlanPaper(Plans plans, Amendments amendments, Meetings meetings, Letterheads letterheads,
			PaperTemplates templates) {
		this.plans = plans;
		this.amendments = amendments;
		this.meetings = meetings;
		this.letterheads = letterheads;
		this.templates = templates;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("plan", "Kế hoạch", "userTask_draftPlan", "userTask_recordMeeting", "userTask_issuePlan");
	}

	@Override
	public String readers(String subject) {
		return this.plans.find(subject).map(Plan::readers).orElse(subject);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.plans.find(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Plan plan) {
		PlanDocument document = this.amendments.asIssued(plan.code());
		String symbol = document.issuance().symbol();
		Letterhead head = this.letterheads.of(plan.issuer(), plan.issuedOn())
			.at(document.issuance().place(), symbol.substring(symbol.indexOf('/') + 1))
			.issued(plan.number(), plan.issuedOn());
		return this.templates.named("plan")
			.fill(head, values(document, this.letterheads.name(plan.issuer(), plan.issuedOn()), plan.signedBy()),
					!isAgreed(plan));
	}

	/** All that the plan says. */
	static Map<String, Object> values(PlanDocument document, String issuer, @Nullable String signer) {
		PlanActors actors = new PlanActors(issuer);
		PlanBody body = new PlanBody(document, actors);
		Map<String, Object> values = new HashMap<>();
		values.put("title", document.title());
		values.put("issuer", actors.name(Actor.ISSUER_STANDING_COMMITTEE));
		values.put("bases", BasisText.of(carriedOut(document)));
		values.put("sections", body.blocks());
		values.put("milestones", milestones(document.milestones(), actors));
		values.put("closing", body.closing());
		values.put("recipients", document.recipients().isEmpty() ? null : document.recipients());
		values.put("authority", document.signing().onBehalfOf());
		values.put("position", document.signing().position());
		values.put("signer", (signer != null) ? signer : document.signing().signer());
		return values;
	}

	/** What the plan carries out; the others are cited where a section refers to them. */
	private static List<LegalBasis> carriedOut(PlanDocument document) {
		return document.legalBasis().stream().filter((basis) -> basis.clause().startsWith("phần căn cứ")).toList();
	}

	private static Block milestones(List<Milestone> milestones, PlanActors actors) {
		return new Block.Table(
				List.of(new Block.Column("TT", 6), new Block.Column("Công việc", 36), new Block.Column("Thực hiện", 24),
						new Block.Column("Thời hạn", 24), new Block.Column("Mục", 10)),
				milestones.stream()
					.map((one) -> List.of(String.valueOf(milestones.indexOf(one) + 1), one.name(),
							actors.name(one.who()), PlanDays.of(one), one.clause().replace("mục ", "")))
					.toList());
	}

	/** Whether the standing committee's meeting has agreed to what the plan says. */
	private boolean isAgreed(Plan plan) {
		return plan.isIssued() || this.meetings.of(plan.code())
			.stream()
			.reduce((first, last) -> last)
			.map(Meeting::outcome)
			.filter("AGREED"::equals)
			.isPresent();
	}

}
