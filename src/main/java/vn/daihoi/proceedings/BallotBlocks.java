package vn.daihoi.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.election.BallotKind;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.election.RecordedBallots.RecordedBallot;
import vn.daihoi.election.Result;

/** Each ballot of a congress with its figures and everybody on it. */
final class BallotBlocks {

	private static final List<Column> COLUMNS = List.of(new Column("TT", 8), new Column("Họ và tên", 40),
			new Column("Số phiếu đồng ý", 16), new Column("Tỷ lệ", 14), new Column("Kết quả", 22));

	private BallotBlocks() {
	}

	static List<Block> of(List<RecordedBallot> ballots) {
		List<Block> blocks = new ArrayList<>();
		for (RecordedBallot ballot : ballots) {
			blocks.add(new Block.Heading(2, "%d. Bầu %s".formatted(blocks.size() / 3 + 1, title(ballot))));
			blocks.add(new Block.Text(("Số lượng cần bầu: %02d. Số phiếu phát ra: %02d. Số phiếu thu về: %02d. "
					+ "Số phiếu hợp lệ: %02d. Số phiếu không hợp lệ: %02d.")
				.formatted(ballot.seats(), ballot.issued(), ballot.returned(), ballot.valid(), ballot.invalid())));
			blocks.add(persons(ballot.outcomes()));
		}
		return blocks;
	}

	private static String title(RecordedBallot ballot) {
		String name = ballot.election().label().toLowerCase();
		String round = (ballot.round() > 1) ? ", lần bầu thứ " + ballot.round() : "";
		return name + round + ((ballot.kind() == BallotKind.TIE) ? ", bầu lại giữa những người bằng phiếu" : "");
	}

	private static Block persons(List<Outcome> outcomes) {
		return new Block.Table(COLUMNS,
				IntStream.range(0, outcomes.size()).mapToObj((at) -> row(at + 1, outcomes.get(at))).toList());
	}

	private static List<String> row(int number, Outcome one) {
		return List.of(String.valueOf(number), one.name(), one.votes() + "/" + one.base(),
				Optional.ofNullable(one.share()).orElse(Paper.BLANK), result(one.result()));
	}

	private static String result(Result result) {
		return (result == null) ? Paper.BLANK : switch (result) {
			case ELECTED -> "Trúng cử";
			case PENDING -> "Đủ phiếu, chờ cấp trên xử lý";
			case NOT_ELECTED -> "Không trúng cử";
			case TIED -> "Bằng phiếu";
			case APPOINTED -> "Cấp trên chỉ định";
		};
	}

}
