package vn.daihoi.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Statement;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;

/**
 * The bases of a plan, and which document is in force today in the place of one that is
 * not any more. Before its day of issue nobody knows a document.
 */
@Component
class Successors {

	private final Regulations regulations;

	private final DaihoiClock clock;

	Successors(Regulations regulations, DaihoiClock clock) {
		this.regulations = regulations;
		this.clock = clock;
	}

	/**
	 * A basis of the plan.
	 *
	 * @param label how the form names it
	 * @param successor what has taken its place by today; null while it holds, or where
	 * the register does not know it
	 * @param mentions sentences of the plan that name it, as they would name the
	 * successor
	 */
	record Basis(String label, String issuer, String title, String clause, Successor successor,
			List<Mention> mentions) {
	}

	/** A document in force. */
	record Successor(String number, LocalDate issuedOn, String title) {

		static Successor of(Regulation regulation) {
			return new Successor(regulation.number(), regulation.issued(), regulation.title());
		}

	}

	/** A sentence, and how it may be worded. */
	record Mention(String replaced, String text) {
	}

	List<Basis> of(PlanDocument plan) {
		return plan.legalBasis().stream().map((basis) -> basis(plan, basis)).toList();
	}

	private Basis basis(PlanDocument plan, LegalBasis basis) {
		Successor successor = successor(basis).orElse(null);
		return new Basis(basis.label(), basis.issuer(), basis.title(), basis.clause(), successor,
				(successor == null) ? List.of() : mentions(plan, basis.number(), successor.number()));
	}

	private Optional<Successor> successor(LegalBasis basis) {
		if (basis.number() == null) {
			return Optional.empty();
		}
		return this.regulations.find(basis.number(), basis.date())
			.filter((regulation) -> !regulation.isInForceOn(this.clock.today()))
			.flatMap((regulation) -> this.regulations.known(regulation.topic(), this.clock.today()))
			.map(Successor::of);
	}

	private static List<Mention> mentions(PlanDocument plan, String number, String other) {
		return plan.sentences()
			.stream()
			.map(Statement::text)
			.filter((text) -> text.contains(number))
			.map((text) -> new Mention(text, text.replace(number, other)))
			.toList();
	}

}
