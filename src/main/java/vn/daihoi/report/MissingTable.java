package vn.daihoi.report;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.Nullable;

import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperMark;

/** Who is missing in a report, each with a reason or room for it. */
public final class MissingTable {

	private MissingTable() {
	}

	/**
	 * Null where nobody is missing.
	 * @param mark of what is invented, which stands on each page already
	 */
	@Nullable
	public static Block of(List<Missing> missing, PaperMark mark) {
		return missing.isEmpty() ? null : new Block.Table(
				List.of(new Block.Column("TT", 8), new Block.Column("Tổ chức đảng", 40),
						new Block.Column("Tình trạng", 20), new Block.Column("Lý do", 32)),
				IntStream.range(0, missing.size()).mapToObj((at) -> row(at + 1, missing.get(at), mark)).toList());
	}

	private static List<String> row(int number, Missing one, PaperMark mark) {
		return List.of(String.valueOf(number), mark.without(one.name()), (one.state() != null) ? one.state() : "",
				(one.reason() != null) ? one.reason() : Paper.BLANK);
	}

}
