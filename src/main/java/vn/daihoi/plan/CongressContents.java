package vn.daihoi.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.regulation.Citation;
import vn.daihoi.regulation.Finding;

/**
 * What every congress does, with elections or, where its committee is appointed, without:
 * the decision table {@code congressContents}.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.1 (four contents); congresses of 2025 (two contents).
 */
public final class CongressContents {

	private static final DecisionTable TABLE = DecisionTable.packaged("congressContents");

	private CongressContents() {
	}

	public static List<Content> of(boolean elections) {
		return TABLE.rows(Map.of("elections", elections))
			.stream()
			.map((row) -> new Content(CongressContent.Kind.valueOf(row.text("content").orElseThrow()), row.is("ifAny"),
					row.citation()))
			.toList();
	}

	/**
	 * What there is to say of a ballot at a congress of this plan: without elections it
	 * holds none but those that the plan itself names.
	 */
	public static Optional<Finding> check(PlanDocument plan, CongressContent.Kind ballot, String field) {
		boolean named = Stream
			.concat(plan.contents().stream().map(CongressContent::kind),
					of(plan.electsCommittee()).stream().map(Content::kind))
			.anyMatch(ballot::equals);
		return named ? Optional.empty() : Optional.of(Finding.warning("CONTENTS", field,
				"Kế hoạch không có nội dung bầu cử, nhân sự do cấp trên chỉ định; bỏ lần bầu này, hoặc ghi lý do",
				Plans.clause(plan.contents().get(0).clause())));
	}

	/**
	 * One of them.
	 *
	 * @param ifAny whether only where it applies
	 */
	public record Content(CongressContent.Kind kind, boolean ifAny, Citation citation) {
	}

}
