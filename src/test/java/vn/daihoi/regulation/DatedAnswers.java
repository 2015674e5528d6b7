package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.document.DocumentAuthority;
import vn.daihoi.document.DocumentAuthority.Issuer;
import vn.daihoi.document.PaperType;
import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;
import vn.daihoi.election.Quorum;
import vn.daihoi.election.Tally;
import vn.daihoi.election.TallyRequest;
import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.TallyResult;
import vn.daihoi.election.VoteBase;
import vn.daihoi.personnel.CommitteeSize;
import vn.daihoi.personnel.Surplus;
import vn.daihoi.plan.CongressType;

/** Every answer of the product that depends on a day, asked of a register. */
class DatedAnswers {

	private static final String NONE = "-";

	private static final DecisionTable BASES = DecisionTable.packaged("electionBase");

	private final Regulations regulations;

	DatedAnswers(Regulations regulations) {
		this.regulations = regulations;
	}

	/** By what is asked; {@code -} where nothing is known of that day. */
	Map<String, String> on(LocalDate day) {
		Map<String, String> answers = new TreeMap<>();
		answers.put("branch", known(() -> size(day).checkBranch(2).get(0).clause()));
		answers.put("committeeSize", known(() -> size(day).check(8, 1).get(0).clause()));
		answers.put("surplus", known(() -> new Surplus(this.regulations).check(5, 5, day, "").get(0).clause()));
		answers.put("result", known(() -> secretary(day, 1).findings().get(0).clause()));
		answers.put("thirdBallot", known(() -> secretary(day, 3).next().name()));
		answers.put("counting", known(() -> cited(Topic.ELECTION_REG, "countingCommittee", day)));
		answers.put("keptBallots", known(() -> cited(Topic.ELECTION_REG, "keptBallots", day)));
		answers.put("outsiders", known(() -> cited(Topic.ELECTION_REG, "outsiders", day)));
		answers.put("quorum", known(() -> Quorum.of(CongressType.MEMBERS).citation().on(this.regulations, day)));
		answers.put("notice", known(() -> byNumber("openingNotice", day)));
		answers.put("ratification", known(() -> byNumber("ratification", day)));
		answers.put("validity", known(() -> cited(Topic.ELECTION_REG, "ballotValidity", day)));
		answers.put("annulment", known(() -> cited(Topic.ELECTION_REG, "annulment", day)));
		answers.put("numberVoted", known(() -> cited(Topic.ELECTION_REG, "committeeElection", day)));
		answers.put("term", known(() -> cited(Topic.CHARTER, "branchTerm", day)));
		answers.put("layout", known(() -> cited(Topic.DOC_LAYOUT, "", day)));
		answers.putAll(decided(day));
		return answers;
	}

	private static String known(Supplier<String> answer) {
		try {
			return answer.get();
		}
		catch (Refusal unknownDay) {
			return NONE;
		}
	}

	private CommitteeSize size(LocalDate day) {
		return new CommitteeSize(this.regulations, day, List.of(), "");
	}

	private String cited(Topic topic, String subject, LocalDate day) {
		return this.regulations.inForce(topic, day).citeOn(subject);
	}

	private String byNumber(String subject, LocalDate day) {
		return this.regulations.inForce(Topic.CHARTER_IMPL, day).citeByNumber(subject);
	}

	/** Twenty members, ten of them for the only candidate. */
	private TallyResult secretary(LocalDate day, int round) {
		return new Tally(this.regulations)
			.count(new TallyRequest(day, CongressType.MEMBERS, Election.SECRETARY, BallotKind.BALLOT, round,
					new Members(20, 0, 0, 0, 0, 20), 1, new Ballots(20, 20, 20, 0), List.of(new Candidate("A", 10))));
	}

	private static Map<String, String> decided(LocalDate day) {
		Map<String, Object> election = Map.of("congressType", "MEMBERS", "vote", "ELECTION", "day", day);
		return Map.of("noticeOfBranch", isAllowed(PaperType.NOTICE, day), "letterOfBranch",
				isAllowed(PaperType.LETTER, day), "baseIsVerified", String.valueOf(BASES.row(election).is("verified")),
				"excusedLeaveTheBase",
				String.valueOf(VoteBase.ofElection(CongressType.MEMBERS, day).excludeExcusedAbsentees()));
	}

	private static String isAllowed(PaperType type, LocalDate day) {
		return String.valueOf(DocumentAuthority.of(Issuer.BRANCH, type, day).allowed());
	}

}
