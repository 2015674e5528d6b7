package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.EndedBasis;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanBases;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Whether what the plan is based on is in force on its own day, on the day it is read and
 * on the days of its congresses: regulations (X09), and what the cycle itself rests on
 * (X21).
 */
class BasesInForce implements PlanRule {

	private static final Set<Topic> OF_THE_CYCLE = EnumSet.of(Topic.CYCLE_DIRECTIVE, Topic.CYCLE_AMENDMENT,
			Topic.CYCLE_GUIDE);

	private final PlanBases bases;

	BasesInForce(Regulations regulations) {
		this.bases = new PlanBases(regulations);
	}

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		PlanDocument document = plan.document();
		List<EndedBasis> over = this.bases.endedBy(plan.asOf(), document, plan.asOf());
		Stream<Finding> ending = this.bases.endedBy(lastDay(plan), document, plan.asOf())
			.stream()
			.filter((basis) -> basis.end().isAfter(plan.asOf()))
			.map((basis) -> ending(basis, plan));
		return Stream.of(over.stream().map((basis) -> over(basis, plan)), ending, notYet(plan))
			.flatMap((findings) -> findings)
			.map(PlanFinding::of);
	}

	private static LocalDate lastDay(CheckedPlan plan) {
		return plan.window().lastDay();
	}

	private static Finding over(EndedBasis basis, CheckedPlan plan) {
		LocalDate issued = plan.issuedOn();
		String before = (issued != null && !issued.isBefore(basis.end()))
				? ", trước ngày ban hành kế hoạch (%s)".formatted(VietnameseDate.of(issued)) : "";
		String successor = basis.named().isEmpty() ? "; hãy bỏ hoặc thay căn cứ này"
				: "; nay là " + basis.named() + ", hãy thay căn cứ";
		return warning(basis, before + successor);
	}

	/** Its end is known and lies before the last day on which a congress may open. */
	private static Finding ending(EndedBasis basis, CheckedPlan plan) {
		String successor = basis.named().isEmpty() ? "" : "từ ngày đó áp dụng " + basis.named() + ", ";
		return warning(basis, ", còn đại hội có thể tổ chức đến hết ngày %s; %shãy thay hoặc ghi thêm căn cứ"
			.formatted(VietnameseDate.of(lastDay(plan)), successor));
	}

	private static Finding warning(EndedBasis basis, String rest) {
		String unsure = basis.regulation().verified() ? "" : " (ngày này còn chờ xác nhận)";
		return Finding.warning(
				code(basis.regulation()), field(basis.place()), "Văn bản số %s hết hiệu lực từ ngày %s%s%s"
					.formatted(basis.basis().label(), VietnameseDate.of(basis.end()), unsure, rest),
				CheckedPlan.cite(basis.basis().clause()));
	}

	/**
	 * What came into force after the day of the plan, or has not on the day it is read.
	 */
	private Stream<Finding> notYet(CheckedPlan plan) {
		List<LegalBasis> all = plan.document().legalBasis();
		LocalDate day = Optional.ofNullable(plan.issuedOn()).orElse(plan.asOf());
		return IntStream.range(0, all.size())
			.boxed()
			.flatMap((place) -> this.bases.known(all.get(place))
				.filter((regulation) -> regulation.inForceFrom().isAfter(day))
				.map((regulation) -> notYet(place, all.get(place), regulation, day))
				.stream());
	}

	/** An amended plan may name it rightly. */
	private static Finding notYet(int place, LegalBasis basis, Regulation regulation, LocalDate day) {
		return Finding.info(code(regulation), field(place),
				("Văn bản số %s có hiệu lực từ ngày %s, sau ngày của kế hoạch (%s); "
						+ "nếu không phải căn cứ được điều chỉnh sau thì xem lại số, ngày của căn cứ")
					.formatted(basis.label(), VietnameseDate.of(regulation.inForceFrom()), VietnameseDate.of(day)),
				CheckedPlan.cite(basis.clause()));
	}

	private static String code(Regulation regulation) {
		return OF_THE_CYCLE.contains(regulation.topic()) ? "X21" : "X09";
	}

	private static String field(int place) {
		return "legalBasis[" + place + "]";
	}

}
