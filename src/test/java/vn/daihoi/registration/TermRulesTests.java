package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.regulation.Severity.INFO;
import static vn.daihoi.regulation.Severity.WARNING;

/** How far a congress may lie from the end of its branch's term. */
class TermRulesTests {

	private static final LocalDate END = LocalDate.of(2025, 3, 31);

	@Databases
	void sixMonthsFromTheEndOfTheTermAreAHintOneDayMoreWantsAReason(Database database) {
		TermRules rules = rules(database);
		assertThat(severity(rules, "2024-09-29")).isEqualTo(WARNING);
		assertThat(severity(rules, "2024-09-30")).isEqualTo(INFO);
		assertThat(severity(rules, "2025-09-30")).isEqualTo(INFO);
		assertThat(severity(rules, "2025-10-01")).isEqualTo(WARNING);
	}

	@Databases
	void itsLastDayOrATermThatNobodyToldIsNothingToTell(Database database) {
		TermRules rules = rules(database);
		assertThat(rules.check("hh01", END)).isEmpty();
		assertThat(rules.check("hh02", END)).isEmpty();
	}

	private static TermRules rules(Database database) {
		CampaignRows.in(database)
			.client()
			.sql("update organization set term_ends_on = ? where code = 'hh01'")
			.param(END)
			.update();
		return new TermRules(new Organizations(database.client()), Regulations.ofProduct());
	}

	private static Severity severity(TermRules rules, String day) {
		List<Finding> found = rules.check("hh01", LocalDate.parse(day));
		assertThat(found).singleElement().returns("khoản 3 Điều 24 Điều lệ Đảng", Finding::clause);
		return found.get(0).severity();
	}

}
