package vn.daihoi.election;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.daihoi.election.TallyRequest.Ballots;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.regulation.Finding;

/** Finds what cannot be true of a ballot, whatever the rules are. */
class ImpossibleFigures {

	private final TallyRequest request;

	private final long base;

	private final String clause;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Looks at one ballot.
	 * @param base the base of the majority
	 * @param clause what the figures of a ballot are governed by
	 */
	ImpossibleFigures(TallyRequest request, long base, String clause) {
		this.request = request;
		this.base = base;
		this.clause = clause;
	}

	List<Finding> find() {
		findNegative();
		findInMembers(this.request.members());
		findInBallots(this.request.ballots());
		findInNames(this.request.candidates());
		findInVotes(this.request.candidates(), this.request.ballots().valid());
		return this.findings;
	}

	private void findNegative() {
		Members members = this.request.members();
		Ballots ballots = this.request.ballots();
		atLeast(1, this.request.round(), "round", "Lượt bầu");
		atLeast(1, this.request.seats(), "seats", "Số lượng cần bầu");
		atLeast(1, members.official(), "members.official", "Số chính thức");
		atLeast(0, members.temporaryElsewhere(), "members.temporaryElsewhere", "Số sinh hoạt tạm thời nơi khác");
		atLeast(0, members.exemptAbsent(), "members.exemptAbsent", "Số được miễn sinh hoạt không dự đại hội");
		atLeast(0, members.suspended(), "members.suspended", "Số bị đình chỉ sinh hoạt");
		atLeast(0, members.excusedWholeCongress(), "members.excusedWholeCongress", "Số vắng mặt suốt đại hội");
		atLeast(0, members.present(), "members.present", "Số có mặt");
		atLeast(0, ballots.issued(), "ballots.issued", "Số phiếu phát ra");
		atLeast(0, ballots.returned(), "ballots.returned", "Số phiếu thu về");
		atLeast(0, ballots.valid(), "ballots.valid", "Số phiếu hợp lệ");
		atLeast(0, ballots.invalid(), "ballots.invalid", "Số phiếu không hợp lệ");
	}

	private void findInMembers(Members members) {
		long attending = (long) members.official() - members.exemptAbsent() - members.excusedWholeCongress();
		when(this.base < 1 && members.official() > 0, "members.official",
				"Trừ số không tính thì không còn ai trong %d người chính thức để tính kết quả; kiểm tra lại các số được trừ"
					.formatted(members.official()));
		when(members.present() > members.official(), "members.present",
				"Số có mặt (%d) nhiều hơn số chính thức (%d)".formatted(members.present(), members.official()));
		when(members.present() > attending && members.present() <= members.official(), "members.present",
				"Số có mặt (%d) nhiều hơn số còn lại sau khi trừ người vắng mặt (%d)".formatted(members.present(),
						attending));
	}

	private void findInBallots(Ballots ballots) {
		int present = this.request.members().present();
		when(ballots.issued() > present, "ballots.issued",
				"Số phiếu phát ra (%d) nhiều hơn số có mặt (%d)".formatted(ballots.issued(), present));
		when(ballots.returned() > ballots.issued(), "ballots.returned",
				"Số phiếu thu về (%d) nhiều hơn số phiếu phát ra (%d)".formatted(ballots.returned(), ballots.issued()));
		when((long) ballots.valid() + ballots.invalid() != ballots.returned(), "ballots.valid",
				"Số phiếu hợp lệ (%d) và không hợp lệ (%d) cộng lại phải bằng số phiếu thu về (%d)"
					.formatted(ballots.valid(), ballots.invalid(), ballots.returned()));
	}

	private void findInNames(List<Candidate> candidates) {
		when(candidates.isEmpty(), "candidates", "Danh sách bầu cử chưa có ai; ghi ít nhất một người");
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < candidates.size(); i++) {
			String name = candidates.get(i).name().strip();
			when(name.isEmpty(), "candidates[" + i + "].name", "Chưa ghi họ và tên");
			when(!name.isEmpty() && !seen.add(key(name)), "candidates[" + i + "].name",
					"Tên “%s” ghi hai lần; nếu là hai người trùng tên thì ghi thêm năm sinh".formatted(name));
		}
	}

	private void findInVotes(List<Candidate> candidates, int valid) {
		long sum = 0;
		for (int i = 0; i < candidates.size(); i++) {
			int votes = candidates.get(i).votes();
			String field = "candidates[" + i + "].votes";
			atLeast(0, votes, field, "Số phiếu");
			when(votes > valid, field, "Số phiếu của %s (%d) nhiều hơn số phiếu hợp lệ (%d)"
				.formatted(candidates.get(i).name(), votes, valid));
			sum += votes;
		}
		long most = (long) this.request.seats() * valid;
		when(sum > most, "candidates",
				"Tổng số phiếu của danh sách (%d) nhiều hơn %d phiếu hợp lệ, mỗi phiếu bầu không quá %d người (%d)"
					.formatted(sum, valid, this.request.seats(), most));
	}

	private void atLeast(int least, int value, String field, String what) {
		when(value < least, field, "%s phải từ %d trở lên, không thể là %d".formatted(what, least, value));
	}

	private void when(boolean impossible, String field, String text) {
		if (impossible) {
			String advice = text.contains(";") ? text : text + "; kiểm tra lại biên bản kiểm phiếu";
			this.findings.add(Finding.error("TALLY", field, advice, this.clause));
		}
	}

	private static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
