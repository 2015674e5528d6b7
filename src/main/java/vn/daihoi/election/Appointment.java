package vn.daihoi.election;

import java.time.LocalDate;
import java.util.Optional;

import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;

/**
 * When the superior committee appoints the secretary of a branch: after three ballots
 * that elected nobody.
 *
 * <p>
 * Source: 294-QĐ/TW, in force from 1 July 2025.
 */
final class Appointment {

	private static final String NUMBER = "294-QĐ/TW";

	private static final LocalDate ISSUED = LocalDate.of(2025, 5, 26);

	private static final int BALLOTS = 3;

	private Appointment() {
	}

	static Optional<Regulation> source(Regulations regulations) {
		return regulations.find(NUMBER, ISSUED);
	}

	/** Whether it follows a ballot that elected nobody. */
	static boolean follows(TallyRequest request, Regulations regulations) {
		return request.congressType() == CongressType.MEMBERS && isAsked(request, regulations);
	}

	/**
	 * Whether it is asked what follows: the decision speaks of branches, so for delegates
	 * and committees nothing says that it holds, nor that it does not.
	 */
	static boolean isAsked(TallyRequest request, Regulations regulations) {
		return request.election() == Election.SECRETARY && request.round() >= BALLOTS
				&& source(regulations).filter((decision) -> !request.date().isBefore(decision.inForceFrom()))
					.isPresent();
	}

}
