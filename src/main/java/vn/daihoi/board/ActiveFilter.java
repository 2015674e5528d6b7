package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Done;
import vn.daihoi.sight.Narrowing;

/** What a list is narrowed by, in the words of its form. */
final class ActiveFilter {

	private ActiveFilter() {
	}

	/**
	 * Field by field, none where all is listed.
	 * @param unit the name of the committee that is asked for
	 */
	static List<String> words(CongressFilter filter, @Nullable String unit) {
		Narrowing more = filter.narrowing();
		return Stream.of(named("Cấp ủy chỉ đạo", unit),
				named("Tình trạng", (filter.state() == null) ? null : filter.state().label()),
				named("Tên hoặc mã", more.name()), named("Loại", (more.kind() == null) ? null : more.kind().label()),
				named("Việc cần chú ý", (more.concern() == null) ? null : more.concern().label()), done(more.done()),
				day("Khai mạc từ ngày", more.from()), day("Khai mạc đến ngày", more.to()),
				named("Người phụ trách địa bàn", more.charge()),
				truth(more.pilot(), "Chỉ đại hội điểm", "Trừ đại hội điểm"),
				truth(filter.late(), "Chỉ nơi đang trễ hạn", "Trừ nơi đang trễ hạn"))
			.filter(Objects::nonNull)
			.toList();
	}

	private static String done(@Nullable Done done) {
		return (done == null) ? null : named("Việc đã làm",
				done.step().label() + inWords(" từ ngày ", done.from()) + inWords(" đến ngày ", done.to()));
	}

	private static String inWords(String before, @Nullable LocalDate day) {
		return (day == null) ? "" : before + VietnameseDate.of(day);
	}

	private static String day(String label, @Nullable LocalDate day) {
		return (day == null) ? null : named(label, VietnameseDate.of(day));
	}

	private static String truth(@Nullable Boolean wanted, String only, String without) {
		return (wanted == null) ? null : (wanted ? only : without);
	}

	private static String named(String label, @Nullable String value) {
		return (value == null) ? null : label + ": " + value;
	}

}
