package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * How many more names than seats a list may have. The list needs a surplus (S1) of at
 * most 30% of the seats (S2), and the convening committee prepares 10–15% (S3); for 3 to
 * 6 seats the surplus is exactly 1 (S4). Where no whole number lies in 10–15%, people
 * decide. Secretary and deputies may be elected without a surplus (S5), so nobody asks
 * for them.
 *
 * <p>
 * Source: 190-QĐ/TW, Article 14; before 10 October 2024 244-QĐ/TW, Article 16.
 */
public class Surplus {

	private static final String FIELD = "candidates";

	private final Regulations regulations;

	public Surplus(Regulations regulations) {
		this.regulations = regulations;
	}

	/**
	 * What is wrong with a list for a committee or a standing committee.
	 * @param seats how many are to be elected, at least 1
	 * @param listSize how many names stand on the list
	 * @param date the day of the ballot, or of the check before it
	 * @param planClause where the plan speaks of the surplus, empty without a plan
	 */
	public List<Finding> check(int seats, int listSize, LocalDate date, String planClause) {
		int surplus = listSize - seats;
		Clauses clauses = new Clauses(this.regulations.inForce(Topic.ELECTION_REG, date), planClause);
		if (surplus < 1) {
			return List.of(Finding.error("S1", FIELD, tooFew(seats, listSize), clauses.plain()));
		}
		if (surplus > most(seats)) {
			return List.of(Finding.error(isExactlyOne(seats) ? "S4" : "S2", FIELD, tooMany(seats, surplus),
					clauses.withLimit()));
		}
		return (isExactlyOne(seats) || isPrepared(seats, surplus)) ? List.of()
				: List.of(Finding.warning("S3", FIELD, unusual(seats, surplus), clauses.plain()));
	}

	/** The most names beyond {@code seats} that a list may have. */
	public int most(int seats) {
		return Math.max(1, (int) (seats * 30L / 100));
	}

	private static boolean isExactlyOne(int seats) {
		return seats >= 3 && seats <= 6;
	}

	private static boolean isPrepared(int seats, int surplus) {
		return surplus >= fewestPrepared(seats) && surplus <= mostPrepared(seats);
	}

	private static long fewestPrepared(int seats) {
		return (seats * 10L + 99) / 100;
	}

	private static long mostPrepared(int seats) {
		return seats * 15L / 100;
	}

	private static String tooFew(int seats, int listSize) {
		String text = "Danh sách bầu cử có %02d người, phải nhiều hơn số lượng cần bầu là %02d người; "
			.formatted(listSize, seats);
		return text + (isExactlyOne(seats) ? "cần bầu %02d người thì số dư là 01".formatted(seats)
				: "bổ sung người vào danh sách");
	}

	private String tooMany(int seats, int surplus) {
		return "Danh sách bầu cử có số dư %02d người; cần bầu %02d người thì số dư %s %02d".formatted(surplus, seats,
				isExactlyOne(seats) ? "là" : "nhiều nhất là", most(seats));
	}

	private static String unusual(int seats, int surplus) {
		String text = "Danh sách bầu cử có số dư %02d người; cấp ủy triệu tập đại hội chuẩn bị số dư 10–15%%, "
			.formatted(surplus);
		if (fewestPrepared(seats) > mostPrepared(seats)) {
			return text
					+ "cần bầu %02d người thì không có số nguyên nào trong khoảng đó, cấp ủy quyết định và ghi rõ lý do"
						.formatted(seats);
		}
		return text + "cần bầu %02d người thì số dư là %s; nếu giữ nguyên thì ghi rõ lý do".formatted(seats,
				prepared(seats));
	}

	private static String prepared(int seats) {
		long fewest = fewestPrepared(seats);
		long most = mostPrepared(seats);
		return (fewest == most) ? "%02d".formatted(most) : "từ %02d đến %02d".formatted(fewest, most);
	}

	private record Clauses(Regulation elections, String plan) {

		String plain() {
			return ofPlan() + this.elections.citeOn("surplus");
		}

		String withLimit() {
			return ofPlan() + "không quá 30%: " + this.elections.citeOn("surplus");
		}

		private String ofPlan() {
			return this.plan.isEmpty() ? "" : this.plan + "; ";
		}

	}

}
