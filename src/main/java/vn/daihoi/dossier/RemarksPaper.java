package vn.daihoi.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.PaperTemplates;
import vn.daihoi.dossier.ResidenceRemarks.Remark;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.plan.Plans;

/**
 * The form on which the committees where people live write their remarks, a page for each
 * person of whom they are still awaited.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (3).
 */
@Component
class RemarksPaper implements PaperSource {

	private final ResidenceRemarks remarks;

	private final Members members;

	private final Plans plans;

	private final Letterheads letterheads;

	private final PaperTemplates templates;

	private final DaihoiClock clock;

	RemarksPaper(ResidenceRemarks remarks, Members members, Plans plans, Letterheads letterheads,
			PaperTemplates templates, DaihoiClock clock) {
		this.remarks = remarks;
		this.members = members;
		this.plans = plans;
		this.letterheads = letterheads;
		this.templates = templates;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("residence-remarks", "Mẫu nhận xét của đảng ủy nơi cư trú", "userTask_askForRemarks");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		if (!subject.contains("/")) {
			return List.of();
		}
		CongressId unit = CongressId.of(subject);
		return this.remarks.open(unit.plan(), unit.organization())
			.stream()
			.map((remark) -> paper(remark, unit))
			.toList();
	}

	/** Under the head of the committee that writes; what stands above it is not known. */
	private Paper paper(Remark remark, CongressId unit) {
		LocalDate today = this.clock.today();
		Letterhead head = new Letterhead(null, Optional.ofNullable(remark.committee()).orElse(Paper.BLANK), "ĐU", null,
				null, null, today);
		return this.templates.named("residence-remarks").fill(head, values(remark, unit), false);
	}

	private Map<String, Object> values(Remark remark, CongressId unit) {
		CongressId congress = CongressId.of(remark.congress());
		Optional<Member> member = this.members.find(remark.memberId());
		Map<String, Object> values = new HashMap<>();
		values.put("person", remark.fullName());
		values.put("birth", member.map(Member::birthDate).map(VietnameseDate::of).orElse(null));
		values.put("post", member.map(Member::post).orElse(null));
		values.put("branch", this.letterheads.name(congress.organization(), null));
		values.put("asking", this.letterheads.name(unit.organization(), null));
		values.put("term", this.plans.documentFor(remark.congress()).term().toString());
		return values;
	}

}
