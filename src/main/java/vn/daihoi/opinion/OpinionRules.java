package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.OpinionSources;
import vn.daihoi.plan.OpinionSources.Source;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/**
 * When a branch takes opinions, and whose.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2: at the branch meeting nearest to the congress, with
 * minutes; so after the notice.
 *
 * @param today the last day on which a meeting can have been
 * @param notice when the notice was given; null while it is not recorded
 * @param opening of the congress
 * @param sources whom the plan names; null where it names nobody
 */
record OpinionRules(LocalDate today, LocalDate notice, LocalDate opening, OpinionSources sources) {

	List<Finding> check(LocalDate heldOn, List<Source> asked) {
		List<Finding> findings = new ArrayList<>(checkDay(heldOn));
		findings.addAll(checkAsked(asked));
		return findings;
	}

	private List<Finding> checkDay(LocalDate heldOn) {
		if (heldOn.isAfter(this.today)) {
			return List.of(wrongDay("Cuộc họp chưa diễn ra; chỉ ghi sau khi họp"));
		}
		if (this.notice != null && heldOn.isBefore(this.notice)) {
			return List.of(wrongDay("Lấy ý kiến tại cuộc họp chi bộ gần đại hội nhất, sau khi thông báo khai mạc (ngày "
					+ VietnameseDate.of(this.notice) + "); hãy ghi đúng cuộc họp đó"));
		}
		return heldOn.isAfter(this.opening) ? List.of(wrongDay("Cuộc họp lấy ý kiến phải trước đại hội (ngày "
				+ VietnameseDate.of(this.opening) + "); hãy ghi lại ngày họp")) : List.of();
	}

	private Finding wrongDay(String text) {
		return Finding.error("OPINIONS", "heldOn", text, clause());
	}

	private List<Finding> checkAsked(List<Source> asked) {
		String missing = named().stream()
			.filter((source) -> !asked.contains(source))
			.map(Source::label)
			.collect(Collectors.joining(", "));
		return missing.isEmpty() ? List.of() : List.of(Finding.warning("OPINIONS_MISSING", "asked",
				"Chưa lấy ý kiến của: " + missing + "; hãy mời dự cuộc họp chi bộ trước đại hội", clause()));
	}

	/** Whom the plan names beside the branch itself. */
	List<Source> named() {
		return (this.sources == null) ? List.of()
				: this.sources.sources().stream().filter((source) -> source != Source.BRANCH_MEETING).toList();
	}

	private String clause() {
		return (this.sources == null) ? "" : Plans.clause(this.sources.clause());
	}

}
