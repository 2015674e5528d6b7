package vn.daihoi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.verification.Verifications;

/** Whether the committee may agree to everybody whom a branch names. */
@Component
class NominatedPersons {

	private static final String FIELD = "agreed";

	private final Candidates candidates;

	private final Verifications verifications;

	private final Plans plans;

	NominatedPersons(Candidates candidates, Verifications verifications, Plans plans) {
		this.candidates = candidates;
		this.verifications = verifications;
		this.plans = plans;
	}

	/** On whom nobody has concluded yet, and who was found unfit. */
	List<Finding> check(String congress) {
		String clause = this.plans.document(CongressId.of(congress).plan()).verificationClause();
		List<Candidate> named = this.candidates.of(congress);
		List<Finding> findings = new ArrayList<>(waiting(named, clause));
		this.verifications.unfit(congress)
			.stream()
			.filter((unfit) -> named.stream().map(Candidate::memberId).anyMatch(unfit.memberId()::equals))
			.forEach((unfit) -> findings.add(unfit.finding(FIELD, clause)));
		return findings;
	}

	private static List<Finding> waiting(List<Candidate> named, String clause) {
		String waiting = named.stream()
			.filter(Candidate::needsConclusion)
			.map(Candidate::fullName)
			.collect(Collectors.joining(", "));
		return waiting.isEmpty() ? List.of()
				: List.of(Finding.error("A10", FIELD, "Chưa có kết luận của cấp có thẩm quyền về " + waiting
						+ "; hãy trả lại phương án nhân sự để chờ kết luận hoặc thay người", clause));
	}

}
