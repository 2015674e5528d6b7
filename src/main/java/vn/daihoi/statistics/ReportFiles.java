package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressRow;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.UnitCount;
import vn.daihoi.spreadsheet.ReportTable;

/**
 * The tables that are given in files, with their titles and what one must know of them.
 */
@Component
class ReportFiles {

	/** Beside the tables of figures: lists of congresses and of persons. */
	static final String CONGRESSES = "congresses";

	static final String PERSONS = "persons";

	static final int MOST = 20_000;

	private final ProgressTable progress;

	private final SeenCongresses congresses;

	private final ResultTables results;

	private final LeaderPersons leaders;

	private final Standings standings;

	private final DaihoiClock clock;

	ReportFiles(ProgressTable progress, SeenCongresses congresses, ResultTables results, LeaderPersons leaders,
			Standings standings, DaihoiClock clock) {
		this.progress = progress;
		this.congresses = congresses;
		this.results = results;
		this.leaders = leaders;
		this.standings = standings;
		this.clock = clock;
	}

	/** The sheets of the report, progress and list first. */
	List<ReportTable<?>> sheets(Sight sight, PlanChoice plan, CongressFilter filter, List<ListColumn> columns) {
		FigureScope scope = scope(sight, filter);
		Standing standing = this.standings.of(scope);
		List<ReportTable<?>> sheets = new ArrayList<>(
				List.of(progress(scope, title(plan, scope)), list(sight, title(plan, scope), filter, columns, true)));
		this.results.all(scope)
			.stream()
			.filter((result) -> result.table() != FigureTable.PROGRESS)
			.map((result) -> FigureSheets.sheet(result, scope, standing, title(plan, scope), MOST))
			.forEach(sheets::add);
		sheets.add(leaders(scope, title(plan, scope), standing.explained()));
		return sheets;
	}

	/** One table by its key; empty when there is none. */
	Optional<ReportTable<?>> lines(Sight sight, CongressFilter filter, List<ListColumn> columns, String key) {
		FigureScope scope = scope(sight, filter);
		return switch (key) {
			case CONGRESSES -> Optional.of(list(sight, "", filter, columns, false));
			case PERSONS -> Optional.of(leaders(scope, "", null));
			default -> FigureTable.of(key)
				.map((table) -> FigureSheets.lines(this.results.of(table, scope), scope, this.standings.of(scope),
						MOST));
		};
	}

	private FigureScope scope(Sight sight, CongressFilter filter) {
		return FigureScope.around(sight, filter, this.clock.today());
	}

	/** Of the committee or the area that is asked for. */
	private ReportTable<UnitCount> progress(FigureScope scope, String title) {
		return new ReportTable<>("Tiến độ", "Tiến độ đại hội" + title, null, ReportTables.PROGRESS,
				this.progress.counted(scope), true);
	}

	/**
	 * The list.
	 * @param counted whether it says beside its rows how many they are
	 */
	private ReportTable<CongressRow> list(Sight sight, String title, CongressFilter filter, List<ListColumn> columns,
			boolean counted) {
		int total = this.congresses.count(sight, filter);
		String all = counted ? total + " tổ chức đảng" : null;
		String note = (total <= MOST) ? all
				: "Chỉ có %d trong số %d tổ chức đảng; hãy lọc theo cấp ủy chỉ đạo để có đủ".formatted(MOST, total);
		return new ReportTable<>("Danh sách", "Danh sách đại hội" + title, note, ReportTables.congresses(columns),
				all(sight, filter, total)::iterator, false);
	}

	private Stream<CongressRow> all(Sight sight, CongressFilter filter, int total) {
		return Stream
			.iterate(this.congresses.page(sight, filter, total), Objects::nonNull,
					(page) -> page.next().map((next) -> this.congresses.page(sight, next, total)).orElse(null))
			.flatMap((page) -> page.items().stream())
			.limit(MOST);
	}

	private ReportTable<LeaderPerson> leaders(FigureScope scope, String title, String note) {
		List<LeaderPerson> leaders = this.leaders.of(scope, MOST + 1);
		boolean cut = leaders.size() > MOST;
		String left = cut ? "Chỉ có %d người đầu; hãy lọc theo cấp ủy chỉ đạo để có đủ".formatted(MOST) : null;
		return new ReportTable<>("Danh sách bí thư", "Danh sách bí thư, phó bí thư" + title,
				(left != null) ? left : note, ReportTables.LEADERS, leaders.stream().limit(MOST).toList(), false);
	}

	private static String title(PlanChoice plan, FigureScope scope) {
		String person = scope.area().charge();
		return " theo %s, đến ngày %s%s".formatted(plan.label(), VietnameseDate.of(scope.today()),
				(person != null) ? ", địa bàn " + person + " phụ trách" : "");
	}

}
