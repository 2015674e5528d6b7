package vn.daihoi.election;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.regulation.Finding;

/** Finds what cannot be true of a ballot, whatever the rules are. */
class ImpossibleFigures {

	private final TallyRequest request;

	private final long base;

	private final Impossible impossible;

	/**
	 * Looks at one ballot.
	 * @param base the base of the majority
	 * @param clause what the figures of a ballot are governed by
	 */
	ImpossibleFigures(TallyRequest request, long base, String clause) {
		this.request = request;
		this.base = base;
		this.impossible = new Impossible(clause, "kiểm tra lại biên bản kiểm phiếu");
	}

	List<Finding> find() {
		findNegative();
		new ImpossibleMembers(this.request.members(), this.base).find(this.impossible);
		findInBallots(this.request.ballots());
		findInNames(this.request.candidates());
		findInVotes(this.request.candidates(), this.request.ballots().valid());
		return this.impossible.findings();
	}

	private void findNegative() {
		Ballots ballots = this.request.ballots();
		this.impossible.atLeast(1, this.request.round(), "round", "Lượt bầu");
		this.impossible.atLeast(1, this.request.seats(), "seats", "Số lượng cần bầu");
		this.impossible.atLeast(0, ballots.issued(), "ballots.issued", "Số phiếu phát ra");
		this.impossible.atLeast(0, ballots.returned(), "ballots.returned", "Số phiếu thu về");
		this.impossible.atLeast(0, ballots.valid(), "ballots.valid", "Số phiếu hợp lệ");
		this.impossible.atLeast(0, ballots.invalid(), "ballots.invalid", "Số phiếu không hợp lệ");
	}

	private void findInBallots(Ballots ballots) {
		int present = this.request.members().present();
		this.impossible.when(ballots.issued() > present, "ballots.issued",
				"Số phiếu phát ra (%d) nhiều hơn số có mặt (%d)".formatted(ballots.issued(), present));
		this.impossible.when(ballots.returned() > ballots.issued(), "ballots.returned",
				"Số phiếu thu về (%d) nhiều hơn số phiếu phát ra (%d)".formatted(ballots.returned(), ballots.issued()));
		this.impossible.when((long) ballots.valid() + ballots.invalid() != ballots.returned(), "ballots.valid",
				"Số phiếu hợp lệ (%d) và không hợp lệ (%d) cộng lại phải bằng số phiếu thu về (%d)"
					.formatted(ballots.valid(), ballots.invalid(), ballots.returned()));
	}

	private void findInNames(List<Candidate> candidates) {
		this.impossible.when(candidates.isEmpty(), "candidates", "Danh sách bầu cử chưa có ai; ghi ít nhất một người");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < candidates.size(); i++) {
			String name = candidates.get(i).name().strip();
			this.impossible.when(name.isEmpty(), "candidates[" + i + "].name", "Chưa ghi họ và tên");
			this.impossible.when(!name.isEmpty() && !seen.add(key(name)), "candidates[" + i + "].name",
					"Tên “%s” ghi hai lần; nếu là hai người trùng tên thì ghi thêm năm sinh".formatted(name));
		}
	}

	private void findInVotes(List<Candidate> candidates, int valid) {
		long sum = 0;
		for (int i = 0; i < candidates.size(); i++) {
			int votes = candidates.get(i).votes();
			String field = "candidates[" + i + "].votes";
			this.impossible.atLeast(0, votes, field, "Số phiếu");
			this.impossible.when(votes > valid, field, "Số phiếu của %s (%d) nhiều hơn số phiếu hợp lệ (%d)"
				.formatted(candidates.get(i).name(), votes, valid));
			sum += votes;
		}
		long most = (long) this.request.seats() * valid;
		this.impossible.when(sum > most, "candidates",
				"Tổng số phiếu của danh sách (%d) nhiều hơn %d phiếu hợp lệ, mỗi phiếu bầu không quá %d người (%d)"
					.formatted(sum, valid, this.request.seats(), most));
	}

	private static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
