package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.personnel.CandidateSurplus.Verdict;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Tells what is wrong with the number of names on a list, as {@link CandidateSurplus}
 * decides. Where no whole number lies in what the convening committee prepares, people
 * decide.
 */
public class Surplus {

	private static final String FIELD = "candidates";

	private final Regulations regulations;

	public Surplus(Regulations regulations) {
		this.regulations = regulations;
	}

	/** What is wrong with a list for the first ballot for a committee. */
	public List<Finding> check(int seats, int listSize, LocalDate date, String planClause) {
		return check(ListOf.COMMITTEE, 1, seats, listSize, date, planClause);
	}

	/**
	 * What is wrong with a list.
	 * @param round which ballot for these seats, from 1
	 * @param seats how many are to be elected, at least 1
	 * @param listSize how many names stand on the list
	 * @param date the day of the ballot, or of the check before it
	 * @param planClause where the plan speaks of the surplus, empty without a plan
	 */
	public List<Finding> check(ListOf list, int round, int seats, int listSize, LocalDate date, String planClause) {
		this.regulations.inForce(Topic.ELECTION_REG, date);
		Verdict verdict = CandidateSurplus.of(list, round, seats, listSize - seats);
		String clause = clause(verdict, planClause, verdict.citation().on(this.regulations, date));
		return verdict.severity()
			.map((severity) -> new Finding(severity, verdict.code(), FIELD, text(verdict, seats, listSize), clause))
			.stream()
			.toList();
	}

	private static String clause(Verdict verdict, String plan, String central) {
		String limit = (verdict.most() > 0) ? "không quá 30%: " : "";
		return (plan.isEmpty() ? "" : plan + "; ") + limit + central;
	}

	private static String text(Verdict verdict, int seats, int listSize) {
		if (verdict.most() > 0) {
			return tooMany(verdict, seats, listSize - seats);
		}
		return switch (verdict.code()) {
			case "S1" -> tooFew(seats, listSize);
			case "S5" -> tooShort(seats, listSize);
			default -> unusual(verdict, seats, listSize - seats);
		};
	}

	private static String tooFew(int seats, int listSize) {
		boolean exactlyOne = CandidateSurplus.of(ListOf.COMMITTEE, 1, seats, 1).code().equals("S4");
		String text = "Danh sách bầu cử có %02d người, phải nhiều hơn số lượng cần bầu là %02d người; "
			.formatted(listSize, seats);
		return text
				+ (exactlyOne ? "cần bầu %02d người thì số dư là 01".formatted(seats) : "bổ sung người vào danh sách");
	}

	private static String tooShort(int seats, int listSize) {
		return "Danh sách bầu cử có %02d người, ít hơn số lượng cần bầu là %02d người; bổ sung người vào danh sách"
			.formatted(listSize, seats);
	}

	private static String tooMany(Verdict verdict, int seats, int surplus) {
		String most = verdict.code().equals("S4") ? "là" : "nhiều nhất là";
		return "Danh sách bầu cử có số dư %02d người; cần bầu %02d người thì số dư %s %02d".formatted(surplus, seats,
				most, verdict.most());
	}

	private static String unusual(Verdict verdict, int seats, int surplus) {
		String text = "Danh sách bầu cử có số dư %02d người; cấp ủy triệu tập đại hội chuẩn bị số dư 10–15%%, "
			.formatted(surplus);
		if (verdict.preparedFrom() > verdict.preparedTo()) {
			return text
					+ "cần bầu %02d người thì không có số nguyên nào trong khoảng đó, cấp ủy quyết định và ghi rõ lý do"
						.formatted(seats);
		}
		return text + "cần bầu %02d người thì số dư là %s; nếu giữ nguyên thì ghi rõ lý do".formatted(seats,
				prepared(verdict));
	}

	private static String prepared(Verdict verdict) {
		return (verdict.preparedFrom() == verdict.preparedTo()) ? "%02d".formatted(verdict.preparedTo())
				: "từ %02d đến %02d".formatted(verdict.preparedFrom(), verdict.preparedTo());
	}

}
