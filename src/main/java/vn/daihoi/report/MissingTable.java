package vn.daihoi.report;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.Nullable;

import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperMark;

/** Who is missing in a report, each with a reason or room for it. */
public final class MissingTable {

	private static final Block.Column NUMBER = new Block.Column("TT", 8);

	private static final Block.Column NAME = new Block.Column("Tổ chức đảng", 40);

	private static final List<Block.Column> STATED = List.of(NUMBER, NAME, new Block.Column("Tình trạng", 20),
			new Block.Column("Lý do", 32));

	private static final List<Block.Column> REASONS = List.of(NUMBER, NAME, new Block.Column("Lý do", 52));

	private MissingTable() {
	}

	/**
	 * Null where nobody is missing; how far they are only where that is known of
	 * somebody: a report that has gone out keeps the reasons alone.
	 * @param mark of what is invented, which stands on each page already
	 */
	@Nullable
	public static Block of(List<Missing> missing, PaperMark mark) {
		boolean stated = missing.stream().anyMatch((one) -> one.state() != null);
		return missing.isEmpty() ? null
				: new Block.Table(stated ? STATED : REASONS,
						IntStream.range(0, missing.size())
							.mapToObj((at) -> row(at + 1, missing.get(at), mark, stated))
							.toList());
	}

	private static List<String> row(int number, Missing one, PaperMark mark, boolean stated) {
		String place = String.valueOf(number);
		String name = mark.without(one.name());
		String reason = (one.reason() != null) ? one.reason() : Paper.BLANK;
		return stated ? List.of(place, name, (one.state() != null) ? one.state() : "", reason)
				: List.of(place, name, reason);
	}

}
