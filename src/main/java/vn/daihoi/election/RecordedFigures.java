package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The figures of a held congress, ballot by ballot: what cannot be true, and what broke a
 * rule.
 */
class RecordedFigures {

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
		return ballots().boxed().flatMap((at) -> impossible(at).stream()).toList();
	}

	/** What broke a rule in those ballots that can be true. */
	List<Finding> breaches() {
		return ballots().filter((at) -> impossible(at).isEmpty())
			.boxed()
			.flatMap((at) -> Finding.errors(placed(count(at).findings(), at)).stream())
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
			.map((finding) -> isOfCongress(finding) ? finding : finding.under("ballots[" + index + "]"))
			.toList();
	}

	private static boolean isOfCongress(Finding finding) {
		return finding.field().startsWith("members");
	}

}
