package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;

import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.personnel.CommitteeSize;
import vn.daihoi.personnel.Surplus;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Which rules the set-up of a ballot broke. It only reports them: the ballot has taken
 * place and is recorded as the minutes say.
 */
class BallotRules {

	private final TallyRequest request;

	private final CommitteeSize committeeSize;

	private final Surplus surplus;

	private final Regulation elections;

	private final List<Finding> findings = new ArrayList<>();

	BallotRules(Regulations regulations, TallyRequest request) {
		this.request = request;
		this.committeeSize = new CommitteeSize(regulations, request.date(), List.of(), "");
		this.surplus = new Surplus(regulations);
		this.elections = regulations.inForce(Topic.ELECTION_REG, request.date());
	}

	List<Finding> check(long base) {
		checkSeats();
		checkList();
		checkMembers(this.request.members());
		checkVoters(base);
		return this.findings;
	}

	private void checkSeats() {
		int official = this.request.members().official();
		int seats = this.request.seats();
		switch (this.request.election()) {
			case BRANCH_COMMITTEE -> checkBranchCommittee(official, seats);
			case SECRETARY -> checkSecretary(seats);
			case DEPUTY_SECRETARY -> checkDeputies(official, seats);
			default -> {
			}
		}
	}

	private void checkBranchCommittee(int official, int seats) {
		if (this.request.congressType() == CongressType.DELEGATES) {
			this.findings.add(Finding.error("CS6", "congressType",
					"Chi ủy do đại hội đảng viên của chi bộ bầu; chọn đại hội đảng viên hoặc bầu ban chấp hành",
					this.elections.cite("")));
			return;
		}
		addAll(this.committeeSize.check(official, seats));
	}

	private void checkSecretary(int seats) {
		if (seats > 1) {
			this.findings.add(Finding.error("A17", "seats",
					"Mỗi lượt chỉ bầu 01 bí thư, không phải %02d; bầu chi ủy trước, rồi bầu bí thư bằng phiếu riêng"
						.formatted(seats),
					this.elections.citeOn("separateBallots")));
		}
		checkBranch();
	}

	private void checkDeputies(int official, int seats) {
		if (this.request.congressType() == CongressType.MEMBERS) {
			addAll(this.committeeSize.checkDeputies(official, seats));
		}
		checkBranch();
	}

	private void checkBranch() {
		if (this.request.congressType() == CongressType.MEMBERS) {
			addAll(this.committeeSize.checkBranch(this.request.members().official()));
		}
	}

	private void addAll(List<Finding> ofCommittee) {
		ofCommittee.stream().map(BallotRules::inRequest).forEach(this.findings::add);
	}

	private static Finding inRequest(Finding finding) {
		String field = finding.field().equals("officialMembers") ? "members.official" : finding.field();
		return new Finding(finding.severity(), finding.code(), field, finding.text(), finding.clause());
	}

	private void checkList() {
		int names = this.request.candidates().size();
		if (this.request.kind() == BallotKind.TIE) {
			checkTiedNames(names);
		}
		else {
			this.findings.addAll(this.surplus.check(this.request.election().list(), this.request.round(),
					this.request.seats(), names, this.request.date(), ""));
		}
	}

	private void checkTiedNames(int names) {
		if (names <= this.request.seats()) {
			this.findings.add(Finding.error("T07", "candidates",
					"Bầu lại giữa những người bằng phiếu phải có nhiều hơn %02d người; ghi đủ những người bằng phiếu"
						.formatted(this.request.seats()),
					this.elections.citeOn("result")));
		}
	}

	private void checkMembers(Members members) {
		if (this.request.congressType() == CongressType.MEMBERS) {
			return;
		}
		notForDelegates("temporaryElsewhere", members.temporaryElsewhere());
		notForDelegates("exemptAbsent", members.exemptAbsent());
		notForDelegates("suspended", members.suspended());
	}

	private void notForDelegates(String field, int number) {
		if (number > 0) {
			this.findings.add(Finding.warning("F09", "members." + field,
					"Ở đại hội đại biểu không trừ %02d người này; chỉ trừ đại biểu vắng mặt suốt đại hội không có dự khuyết thay"
						.formatted(number),
					this.elections.citeOn("result")));
		}
	}

	private void checkVoters(long base) {
		int issued = this.request.ballots().issued();
		if (issued > base) {
			this.findings.add(Finding.warning("F08", "ballots.issued",
					"Số phiếu phát ra (%d) nhiều hơn số người tính kết quả (%d); kiểm tra có ai không có quyền bầu mà nhận phiếu"
						.formatted(issued, base),
					this.elections.citeOn("result")));
		}
	}

}
