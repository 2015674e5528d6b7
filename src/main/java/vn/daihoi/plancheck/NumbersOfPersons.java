package vn.daihoi.plancheck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.daihoi.plan.CommitteeSizeBand;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.SurplusRule;
import vn.daihoi.regulation.Finding;

/**
 * Percentages of a surplus that give no whole number (X07), and papers of a committee
 * asked of branches that have none (X08).
 */
class NumbersOfPersons implements PlanRule {

	private static final int PERCENT = 100;

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		return Stream.concat(surplus(plan.document()), withoutCommittee(plan.document()));
	}

	private static Stream<PlanFinding> surplus(PlanDocument plan) {
		if (plan.surplus() == null) {
			return Stream.empty();
		}
		List<Integer> impossible = seats(plan).filter((seats) -> !hasWholeNumber(plan.surplus(), seats))
			.boxed()
			.toList();
		List<Integer> open = impossible.stream().filter((seats) -> !isFixed(plan.surplus(), seats)).toList();
		return impossible.isEmpty() ? Stream.empty() : Stream.of(noWholeNumber(plan.surplus(), impossible, open));
	}

	/** What branches of the plan may elect at most; fewer is always possible. */
	private static IntStream seats(PlanDocument plan) {
		int most = plan.committeeSize().stream().mapToInt(CommitteeSizeBand::maxCommitteeMembers).max().orElse(0);
		int least = plan.committeeSize()
			.stream()
			.filter(CommitteeSizeBand::electsCommittee)
			.mapToInt(CommitteeSizeBand::maxCommitteeMembers)
			.min()
			.orElse(most + 1);
		return IntStream.rangeClosed(least, most);
	}

	private static boolean hasWholeNumber(SurplusRule rule, int seats) {
		int most = seats * Math.min(rule.maxPercent(), rule.preparedToPercent()) / PERCENT;
		return most >= 1 && most * PERCENT >= seats * rule.preparedFromPercent();
	}

	private static boolean isFixed(SurplusRule rule, int seats) {
		return rule.fixed().stream().anyMatch((fixed) -> seats >= fixed.seatsFrom() && seats <= fixed.seatsTo());
	}

	private static PlanFinding noWholeNumber(SurplusRule rule, List<Integer> impossible, List<Integer> open) {
		String text = "Bầu %s người thì số dư %d%% đến %d%% không ra số nguyên nào, mà danh sách phải nhiều hơn số cần bầu"
			.formatted(impossible.stream().map(String::valueOf).collect(Collectors.joining(", ")),
					rule.preparedFromPercent(), rule.preparedToPercent());
		String clause = CheckedPlan.cite(rule.clause());
		return PlanFinding.of(open.isEmpty()
				? Finding.info("X07", "surplus", text + "; máy lấy số dư cố định mà kế hoạch đã ghi", clause)
				: Finding.warning("X07", "surplus", text + "; hãy ghi số dư cố định cho các số này", clause));
	}

	private static Stream<PlanFinding> withoutCommittee(PlanDocument plan) {
		boolean some = plan.committeeSize().stream().anyMatch((band) -> !band.electsCommittee());
		return plan.dossier()
			.stream()
			.filter((item) -> some && item.demandedOnlyWithCommittee())
			.map((item) -> PlanFinding.of(Finding.info("X08", "dossier." + item.id(),
					"“%s” chỉ nói đến chi ủy viên; chi bộ không có chi ủy thì không bắt buộc giấy này"
						.formatted(item.name()),
					CheckedPlan.cite(item.clause()))));
	}

}
