package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The figures of a held congress, ballot by ballot: what cannot be true, and what broke a
 * rule.
 */
class RecordedFigures {

	private static final String DAY = "date";

	private final RecordResult result;

	private final Tally tally;

	RecordedFigures(RecordResult result, Tally tally) {
		this.result = result;
		this.tally = tally;
	}

	/** What a form has left out altogether that gives no reason for it. */
	static List<Finding> missing(RecordResult result) {
		if (result.isEmpty()) {
			return List.of(Finding.error("INPUT", "notHeld",
					"Chưa ghi lý do chưa tiến hành được đại hội; hãy ghi lý do, hoặc ghi kết quả theo biên bản", ""));
		}
		List<Finding> missing = new ArrayList<>();
		require(result.closedOn(), "closedOn", "Chưa ghi ngày bế mạc", missing);
		require(result.members(), "members", "Chưa ghi số đảng viên được triệu tập, có mặt", missing);
		require(result.ballots(), "ballots", "Chưa ghi lần bầu nào", missing);
		require(result.minutes(), "minutes", "Chưa có ảnh biên bản", missing);
		return missing;
	}

	private static void require(Object value, String field, String text, List<Finding> missing) {
		if (value == null) {
			missing.add(Finding.error("INPUT", field, text + "; hãy ghi theo biên bản", ""));
		}
	}

	/** What cannot be true. */
	List<Finding> impossible() {
		return this.result.ballots().isEmpty()
				? ImpossibleMembers.withoutBallots(CongressType.MEMBERS, this.result.members(), this.result.closedOn())
				: ballots().boxed().flatMap((at) -> impossible(at).stream()).distinct().toList();
	}

	/** What broke a rule in those ballots that can be true. */
	List<Finding> breaches() {
		return ballots().filter((at) -> impossible(at).isEmpty())
			.boxed()
			.flatMap((at) -> Finding.errors(placed(count(at).findings(), at)).stream())
			.toList();
	}

	/** Whom the ballots elected to the committee; empty where nobody was voted on. */
	Optional<List<String>> committee() {
		List<Integer> places = ballots().filter((at) -> isOfCommittee(at) && impossible(at).isEmpty()).boxed().toList();
		return places.isEmpty() ? Optional.empty()
				: Optional.of(places.stream().flatMap((at) -> elected(at).stream()).distinct().toList());
	}

	private boolean isOfCommittee(int at) {
		return election(at) == Election.BRANCH_COMMITTEE;
	}

	private List<String> elected(int at) {
		return count(at).outcomes()
			.stream()
			.filter((outcome) -> outcome.result() == Result.ELECTED)
			.map(TallyResult.Outcome::name)
			.toList();
	}

	private IntStream ballots() {
		return IntStream.range(0, this.result.ballots().size());
	}

	private List<Finding> impossible(int index) {
		try {
			count(index);
			return List.of();
		}
		catch (Refusal impossible) {
			return placed(impossible.findings(), index);
		}
	}

	private TallyResult count(int index) {
		return this.tally
			.count(this.result.ballots().get(index).request(this.result.closedOn(), this.result.members()));
	}

	private static List<Finding> placed(List<Finding> findings, int index) {
		return findings.stream()
			.map((finding) -> isOfCongress(finding) ? ofCongress(finding) : finding.under("ballots[" + index + "]"))
			.toList();
	}

	private static boolean isOfCongress(Finding finding) {
		return finding.field().startsWith("members") || finding.field().equals(DAY);
	}

	/** The day of the ballots is the one on which the congress closed. */
	private static Finding ofCongress(Finding finding) {
		return finding.field().equals(DAY)
				? new Finding(finding.severity(), finding.code(), "closedOn", finding.text(), finding.clause())
				: finding;
	}

	/**
	 * Leaders who were elected although the committee that was elected here has not them.
	 * @param clause where it stands that they are elected from it
	 */
	List<Finding> leadersOutside(String clause) {
		List<String> committee = committee().orElse(List.of());
		return committee.isEmpty() ? List.of() : ballots().filter((at) -> isOfLeaders(at) && impossible(at).isEmpty())
			.boxed()
			.flatMap((at) -> elected(at).stream()
				.filter((name) -> !committee.contains(name))
				.map((name) -> Finding.error("POST", "ballots[" + at + "].candidates",
						"%s trúng cử %s nhưng không trúng cử chi ủy; bí thư, phó bí thư được bầu trong số chi ủy viên"
							.formatted(name, election(at).label().toLowerCase()),
						clause)))
			.toList();
	}

	private boolean isOfLeaders(int at) {
		return election(at) == Election.SECRETARY || election(at) == Election.DEPUTY_SECRETARY;
	}

	private Election election(int at) {
		return this.result.ballots().get(at).election();
	}

}
