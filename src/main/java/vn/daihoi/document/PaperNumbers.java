package vn.daihoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbers that organisations have given to papers. They begin anew with each
 * committee, so every question says since when it has been in office.
 *
 * <p>
 * Source: 36-HD/VPTW, 05-HD/VPTW: from 01 for each type and term of the committee.
 */
@Repository
public class PaperNumbers {

	private final JdbcClient jdbc;

	PaperNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One paper.
	 *
	 * @param organization who issues it
	 * @param purpose what it is for; papers of one day and purpose are the same paper
	 */
	public record Use(String organization, PaperNumber number, String purpose, LocalDate day) {
	}

	/** Keeps a number; the same paper once. */
	public void use(Use use) {
		if (days(use, LocalDate.MIN).stream().noneMatch((same) -> isSame(same, use))) {
			this.jdbc.sql("""
					insert into paper_number (organization_code, series, number, purpose, used_on)
					values (?, ?, ?, ?, ?)""")
				.params(use.organization(), use.number().series(), use.number().number(), use.purpose(), use.day())
				.update();
		}
	}

	/** When another paper got that number; empty when it is free or this paper's own. */
	public Optional<LocalDate> otherUse(Use use, LocalDate since) {
		List<Row> uses = days(use, since);
		return uses.stream().anyMatch((one) -> isSame(one, use)) ? Optional.empty()
				: uses.stream().map(Row::usedOn).findFirst();
	}

	private record Row(String purpose, LocalDate usedOn) {
	}

	private static boolean isSame(Row row, Use use) {
		return row.purpose().equals(use.purpose()) && row.usedOn().equals(use.day());
	}

	private List<Row> days(Use use, LocalDate since) {
		return this.jdbc.sql("""
				select purpose, used_on from paper_number
				where organization_code = ? and series = ? and number = ? order by id""")
			.params(use.organization(), use.number().series(), use.number().number())
			.query(Row.class)
			.list()
			.stream()
			.filter((row) -> !row.usedOn().isBefore(since))
			.toList();
	}

	/** The number after the highest of a series. */
	public PaperNumber next(String organization, String series, LocalDate since) {
		int highest = this.jdbc.sql("""
				select coalesce(max(number), 0) from paper_number
				where organization_code = ? and series = ? and used_on >= ?""")
			.params(organization, series, since)
			.query(Integer.class)
			.single();
		return new PaperNumber(highest + 1, series);
	}

	/** The series of the last paper for that purpose; empty while there was none. */
	public Optional<String> series(String organization, String purpose) {
		return this.jdbc
			.sql("select series from paper_number where organization_code = ? and purpose = ? order by id desc")
			.params(organization, purpose)
			.query(String.class)
			.list()
			.stream()
			.findFirst();
	}

}
