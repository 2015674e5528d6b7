package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Whether what the plan is based on is in force on the day it is read: regulations (X09),
 * and what the cycle itself rests on (X21).
 */
class BasesInForce implements PlanRule {

	private static final Set<Topic> OF_THE_CYCLE = EnumSet.of(Topic.CYCLE_DIRECTIVE, Topic.CYCLE_AMENDMENT,
			Topic.CYCLE_GUIDE);

	private final Regulations regulations;

	BasesInForce(Regulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		return IntStream.range(0, plan.document().legalBasis().size()).boxed().flatMap((index) -> {
			LegalBasis basis = plan.document().legalBasis().get(index);
			return known(basis).filter((regulation) -> isOver(regulation, plan.asOf()))
				.map((regulation) -> over(index, basis, regulation, plan.asOf()));
		});
	}

	private Stream<Regulation> known(LegalBasis basis) {
		return (basis.number() == null) ? Stream.empty() : this.regulations.find(basis.number(), basis.date()).stream();
	}

	private static boolean isOver(Regulation regulation, LocalDate asOf) {
		return regulation.until() != null && !asOf.isBefore(regulation.until());
	}

	private PlanFinding over(int index, LegalBasis basis, Regulation regulation, LocalDate asOf) {
		String successor = this.regulations.known(regulation.topic(), asOf)
			.map((now) -> "; nay là %s ngày %s, hãy thay căn cứ".formatted(now.cite(""),
					VietnameseDate.of(now.issued())))
			.orElse("; hãy bỏ hoặc thay căn cứ này");
		String unsure = regulation.verified() ? "" : " (ngày này còn chờ xác nhận)";
		return PlanFinding
			.of(Finding.warning(OF_THE_CYCLE.contains(regulation.topic()) ? "X21" : "X09", "legalBasis[" + index + "]",
					"Văn bản số %s hết hiệu lực từ ngày %s%s%s".formatted(basis.label(),
							VietnameseDate.of(regulation.until()), unsure, successor),
					CheckedPlan.cite(basis.clause())));
	}

}
