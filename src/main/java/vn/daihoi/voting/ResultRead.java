package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.regulation.Finding;
import vn.daihoi.spreadsheet.Reading;
import vn.daihoi.spreadsheet.SheetRow;
import vn.daihoi.spreadsheet.XlsxReader;

/**
 * What a counting program says of a ballot, as far as it was understood.
 *
 * @param figures by the field of the form
 * @param candidates names of the list, as the list writes them
 * @param findings rows that say nothing of this ballot, or say it twice, and what is
 * missing
 */
record ResultRead(Map<String, Integer> figures, List<Candidate> candidates, List<Finding> findings) {

	/**
	 * Reads a file for a list of names.
	 * @throws vn.daihoi.regulation.Refusal 422, when it is no table or a cell holds what
	 * no figure can be
	 */
	static ResultRead of(byte[] file, List<String> names) {
		Reading reading = XlsxReader.readTable(file, ResultSheet.LAYOUT);
		reading.refuseIfWrong(List.of());
		Rows rows = new Rows(names);
		reading.rows(ResultSheet.LAYOUT).forEach(rows::take);
		return rows.read();
	}

	/** The rows, one after the other. */
	private static final class Rows {

		private final List<String> names;

		private final Map<String, SheetRow> taken = new LinkedHashMap<>();

		private final List<Finding> findings = new ArrayList<>();

		private Rows(List<String> names) {
			this.names = names;
		}

		private void take(SheetRow row) {
			Optional<String> what = known(row.text("what"));
			if (what.isEmpty()) {
				tell(row, "“%s” không có trong danh sách bầu cử; nếu ghi sai tên thì sửa trong tệp"
					.formatted(row.text("what")));
			}
			else if (row.isEmpty("number")) {
				tell(row, "“%s” chưa có số phiếu; hãy ghi ở biểu mẫu".formatted(what.get()));
			}
			else if (this.taken.containsKey(what.get())) {
				tell(row, "“%s” đã có ở dòng %d; lấy số ở dòng trên".formatted(what.get(),
						this.taken.get(what.get()).number()));
			}
			else {
				this.taken.put(what.get(), row);
			}
		}

		private Optional<String> known(String what) {
			return Optional.of(what)
				.flatMap((text) -> this.names.stream().filter((name) -> isSame(name, text)).findFirst())
				.or(() -> ResultSheet.FIGURES.keySet().stream().filter((figure) -> isSame(figure, what)).findFirst());
		}

		private static boolean isSame(String one, String other) {
			return XlsxReader.clean(one).equalsIgnoreCase(XlsxReader.clean(other));
		}

		private void tell(SheetRow row, String text) {
			this.findings.add(Finding.warning("RESULT_FILE", "A" + row.number(),
					"Dòng %d: %s".formatted(row.number(), text), ""));
		}

		private ResultRead read() {
			this.names.stream()
				.filter((name) -> !this.taken.containsKey(name))
				.forEach((name) -> this.findings.add(Finding.warning("RESULT_FILE", "file",
						"Tệp không có số phiếu của “%s”; hãy ghi ở biểu mẫu".formatted(name), "")));
			Map<String, Integer> figures = new LinkedHashMap<>();
			ResultSheet.FIGURES.forEach((label, field) -> {
				if (this.taken.containsKey(label)) {
					figures.put(field, this.taken.get(label).number("number"));
				}
			});
			tellSum(figures);
			return new ResultRead(figures,
					this.names.stream().filter(this.taken::containsKey).map(this::candidate).toList(), this.findings);
		}

		/** The form reckons invalid ballots itself, so another figure would be lost. */
		private void tellSum(Map<String, Integer> figures) {
			if (figures.keySet().containsAll(List.of("returned", "valid", "invalid"))
					&& figures.get("returned") - figures.get("valid") != figures.get("invalid")) {
				this.findings.add(Finding.warning("RESULT_FILE", "file",
						"Tệp ghi %d phiếu không hợp lệ, nhưng thu về %d trừ hợp lệ %d không bằng số đó; hãy đối chiếu biên bản"
							.formatted(figures.get("invalid"), figures.get("returned"), figures.get("valid")),
						""));
			}
		}

		private Candidate candidate(String name) {
			return new Candidate(name, this.taken.get(name).number("number"));
		}

	}

}
