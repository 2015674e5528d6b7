package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.plan.OpinionSources.Source;
import vn.daihoi.plan.Plans;

/**
 * The minutes of the meeting at which a branch takes opinions on its drafts: a line for
 * each body that was asked, or that is to be asked, and room for what it said.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2.
 */
@Component
class OpinionMinutes implements PaperSource {

	private final BranchPapers papers;

	private final Opinions opinions;

	private final Milestones milestones;

	private final Plans plans;

	private final Organizations organizations;

	OpinionMinutes(BranchPapers papers, Opinions opinions, Milestones milestones, Plans plans,
			Organizations organizations) {
		this.papers = papers;
		this.opinions = opinions;
		this.milestones = milestones;
		this.plans = plans;
		this.organizations = organizations;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("opinion-minutes", "Biên bản lấy ý kiến góp ý văn kiện", "userTask_recordOpinions");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map((congress) -> paper(congress, asked)).stream().toList();
	}

	private Paper paper(Congress congress, Asked asked) {
		Map<String, Object> values = new HashMap<>();
		LocalDate day = (asked.day("heldOn") != null) ? asked.day("heldOn")
				: this.milestones.day(congress.id(), Milestone.OPINIONS_TAKEN).orElse(null);
		List<String> bodies = bodies(congress, asked);
		values.put("held", (day != null) ? VietnameseDate.of(day) : null);
		values.put("bodies", bodies.isEmpty() ? null : bodies);
		values.put("opinions", opinions(bodies));
		String upward = this.opinions.superiorDrafts(congress.id());
		values.put("superiorDrafts", upward.isBlank() ? null : closed(upward.strip()).lines().toList());
		return this.papers.fill("opinion-minutes", congress, day, values, false);
	}

	/** Whom the form ticks, else who was recorded, else whom the plan names. */
	private List<String> bodies(Congress congress, Asked asked) {
		List<String> ticked = asked.all("asked");
		Set<Source> recorded = this.opinions.asked(congress.id());
		return named(congress).stream()
			.filter((source) -> ticked.isEmpty() || ticked.contains(source.name()))
			.filter((source) -> !ticked.isEmpty() || recorded.isEmpty() || recorded.contains(source))
			.map(Source::label)
			.toList();
	}

	private List<Source> named(Congress congress) {
		return this.organizations.find(congress.organizationCode())
			.map(Organization::kind)
			.flatMap((kind) -> this.plans.document(congress.planCode()).opinionSourcesOf(kind))
			.map((sources) -> sources.sources().stream().filter((one) -> one != Source.BRANCH_MEETING).toList())
			.orElse(List.of());
	}

	private static String closed(String text) {
		return text.matches("(?s).*[.!?…;:]") ? text : text + ".";
	}

	private static Block opinions(List<String> bodies) {
		List<List<String>> rows = new ArrayList<>();
		bodies.forEach((body) -> rows.add(List.of(String.valueOf(rows.size() + 1), body, "", "")));
		rows.add(List.of(String.valueOf(rows.size() + 1), "Đảng viên chi bộ", "", ""));
		return new Block.Table(List.of(new Column("TT", 7), new Column("Người góp ý", 27),
				new Column("Nội dung góp ý", 38), new Column("Tiếp thu, giải trình", 28)), rows);
	}

}
