package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.voting.Introduction.Introduced;

/**
 * What introduction ballots must be: figures that can be, names of the new committee, and
 * a choice of its head where names are tied at the end of the list (domain rule S9).
 */
class IntroductionRules {

	private static final String CLAUSE = "hướng dẫn về phiếu giới thiệu, chưa xác minh";

	private final Introduction introduction;

	private final List<String> listed;

	private final List<String> eligible;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * @param listed who stands on the list that follows
	 * @param eligible who may be introduced
	 */
	IntroductionRules(Introduction introduction, List<String> listed, List<String> eligible) {
		this.introduction = introduction;
		this.listed = listed;
		this.eligible = eligible;
	}

	/** Nothing where there were none. */
	static List<Finding> check(@Nullable Introduction introduction, List<String> listed, List<String> eligible) {
		return (introduction == null) ? List.of() : new IntroductionRules(introduction, listed, eligible).check();
	}

	private List<Finding> check() {
		checkFigures();
		Set<String> seen = new HashSet<>();
		for (int at = 0; at < this.introduction.names().size(); at++) {
			checkName(this.introduction.names().get(at), "introduction.names[" + at + "]", seen);
		}
		if (this.introduction.names().isEmpty()) {
			error("names", "Chưa ghi ai được giới thiệu; hãy ghi theo biên bản, hoặc bỏ đánh dấu phiếu giới thiệu");
		}
		checkEnd();
		tellUnlisted();
		return this.findings;
	}

	private void checkFigures() {
		if (this.introduction.valid() < 0 || this.introduction.valid() > this.introduction.returned()) {
			error("valid", "Số phiếu hợp lệ phải từ 0 đến số phiếu thu về; hãy ghi lại");
		}
		if (this.introduction.returned() > this.introduction.issued()) {
			error("returned", "Số phiếu thu về nhiều hơn số phiếu phát ra; hãy ghi lại");
		}
		if (this.introduction.wanted() < 1) {
			error("wanted", "Phải lấy ít nhất 01 người từ danh sách giới thiệu; hãy ghi lại");
		}
	}

	private void checkName(Introduced one, String field, Set<String> seen) {
		if (!this.eligible.contains(one.name().strip())) {
			at(field + ".name", "“%s” không trúng cử Ban Chấp hành nên không được giới thiệu; hãy bỏ hoặc ghi lại tên"
				.formatted(one.name().strip()));
		}
		else if (!seen.add(one.name().strip())) {
			at(field + ".name", "“%s” ghi hai lần; mỗi người một dòng".formatted(one.name().strip()));
		}
		if (one.votes() < 0 || one.votes() > this.introduction.valid()) {
			at(field + ".votes",
					"Số phiếu phải từ 0 đến số phiếu hợp lệ (%d); hãy ghi lại".formatted(this.introduction.valid()));
		}
	}

	private void checkEnd() {
		List<String> tied = this.introduction.tiedAtTheEnd();
		if (!tied.isEmpty() && !tied.contains(this.introduction.chosenByHead())) {
			error("chosenByHead",
					"Bằng phiếu ở cuối danh sách giới thiệu: %s; người đứng đầu cấp ủy chọn, hãy ghi người được chọn"
						.formatted(String.join(", ", tied)));
		}
		if (this.introduction.names().size() < this.introduction.wanted()) {
			this.findings.add(Finding.warning("S9", "introduction.wanted",
					"Mới giới thiệu %d trong %d người; hãy tiếp tục giới thiệu"
						.formatted(this.introduction.names().size(), this.introduction.wanted()),
					CLAUSE));
		}
	}

	private void tellUnlisted() {
		List<String> unlisted = this.introduction.goingOn()
			.stream()
			.filter((name) -> !this.listed.contains(name))
			.toList();
		if (!unlisted.isEmpty()) {
			this.findings.add(Finding.info("S9", "introduction.names",
					"Được giới thiệu nhưng chưa có trong danh sách bầu cử: %s".formatted(String.join(", ", unlisted)),
					""));
		}
	}

	private void error(String field, String text) {
		at("introduction." + field, text);
	}

	private void at(String field, String text) {
		this.findings.add(Finding.error("S9", field, text, CLAUSE));
	}

}
