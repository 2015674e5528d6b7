package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Session;
import vn.daihoi.registration.DaysTaken;
import vn.daihoi.registration.ProposeDays;
import vn.daihoi.registration.WaitingBranches;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A committee's office proposes the days of its branches with one Excel file. */
@ProcessTest
class DaysFromExcelTests {

	private static final String SHEET = "Ngày đại hội";

	private static final int DAY = 3;

	private static final int VENUE = 5;

	@Autowired
	private Campaign campaign;

	@Autowired
	private ProposeDays days;

	@Autowired
	private WaitingBranches waiting;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Milestones milestones;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void branchesWait() {
		this.campaign.beginWithIssuedPlan();
	}

	private People.Person office() {
		return this.campaign.person("danguy.hh");
	}

	/** Downloaded, with a day and a venue in each row. */
	private Workbook filled(Object... days) {
		Workbook file = Workbook.open(office().does(this.waiting::file));
		for (int row = 0; row < days.length; row++) {
			file.set(SHEET, row + 1, DAY, days[row]).set(SHEET, row + 1, VENUE, "Hội trường ấp");
		}
		return file;
	}

	private DaysTaken take(Workbook file) {
		return office().does(() -> this.days.take(file.bytes(), List.of("hh")));
	}

	private List<Finding> wrong(Workbook file) {
		return catchThrowableOfType(Refusal.class, () -> take(file)).findings();
	}

	private Stream<String> all() {
		return Stream.of("hh01", "hh02", "hh03").map((branch) -> this.campaign.plan() + "/" + branch);
	}

	private void nothingHasChanged() {
		assertThat(all()).allSatisfy((congress) -> {
			assertThat(this.milestones.of(congress)).doesNotContainKey(Milestone.DATE_PROPOSED);
			assertThat(this.audit.of(congress)).isEmpty();
			assertThat(this.congresses.get(congress).openingDate()).isNull();
		});
		assertThat(office().sees(this.campaign.plan())).filteredOn("userTask_proposeDate"::equals).hasSize(3);
	}

	@Test
	void fileToFillInNamesEachBranchThatWaits() {
		Workbook file = filled();
		assertThat(file.texts(SHEET, 1, 3)).containsExactly(this.campaign.plan(), "hh01",
				"Chi bộ ấp Mỹ Lợi (Dữ liệu minh họa)");
		assertThat(file.texts(SHEET, 2, 11)).endsWith("", "Buổi sáng", "", "", "12", "0", "3", "");
		assertThat(file.texts(SHEET, 3, 2)).endsWith("hh03");
		assertThat(file.poi().getSheet(SHEET).getLastRowNum()).isEqualTo(3);
	}

	@Test
	void allDaysOfAFileAreProposedForTheBranchesAndMarkedSo() {
		DaysTaken taken = take(filled(LocalDate.of(2024, 12, 15), "22/12/2024", LocalDate.of(2024, 12, 29)));
		assertThat(taken.recorded()).hasSize(3);
		assertThat(all()).allSatisfy((congress) -> {
			assertThat(this.milestones.of(congress)).containsKey(Milestone.DATE_PROPOSED);
			assertThat(this.audit.of(congress)).singleElement()
				.returns("danguy.hh", AuditEntry::userId)
				.returns(true, AuditEntry::acting)
				.returns("Đề xuất ngày đại hội", AuditEntry::action);
		});
		assertThat(this.congresses.get(this.campaign.plan() + "/hh02"))
			.returns(LocalDate.of(2024, 12, 22), Congress::openingDate)
			.returns(Session.MORNING, Congress::session)
			.returns("Hội trường ấp", Congress::venue);
		this.campaign.committee().accepts(this.campaign.branch("hh02"));
	}

	@Test
	void oneWrongCellChangesNothingAndEveryWrongCellIsTold() {
		Workbook file = filled("15/12/2024", "31/02/2024", "15/10/2024").set(SHEET, 1, VENUE, null);
		assertThat(wrong(file)).extracting(Finding::field).containsExactly("F2", "D3", "D4");
		assertThat(wrong(file).get(0).text()).isEqualTo("Chưa ghi ô “Địa điểm”");
		assertThat(wrong(file).get(2)).satisfies((window) -> {
			assertThat(window.text()).startsWith("“Ngày khai mạc”: Ngày 15/10/2024 nằm ngoài thời gian");
			assertThat(window.clause()).startsWith("Kế hoạch, mục");
		});
		nothingHasChanged();
		file.set(SHEET, 1, VENUE, "Nhà văn hóa ấp").set(SHEET, 2, DAY, "28/12/2024").set(SHEET, 3, DAY, "15/12/2024");
		assertThat(take(file).recorded()).hasSize(3);
	}

	@Test
	void rowWithoutADayIsLeftForTheBranch() {
		DaysTaken taken = take(filled("15/12/2024"));
		assertThat(taken.recorded()).containsExactly("Chi bộ ấp Mỹ Lợi (Dữ liệu minh họa)");
		assertThat(taken.leftOut()).hasSize(2);
		assertThat(this.campaign.branch("hh02").sees()).contains("userTask_proposeDate");
	}

	@Test
	void dayThatTheBranchProposedMeanwhileIsToldAndKept() {
		Workbook file = filled("15/12/2024", "15/12/2024");
		this.campaign.branch("hh02").proposes("2024-12-29");
		DaysTaken taken = take(file);
		assertThat(taken.recorded()).hasSize(1);
		assertThat(taken.kept()).singleElement().asString().endsWith("(29/12/2024)");
		assertThat(this.congresses.get(this.campaign.plan() + "/hh02").openingDate()).isEqualTo("2024-12-29");
	}

	@Test
	void sameFileTwiceProposesNothingTwice() {
		Workbook file = filled("15/12/2024", "15/12/2024", "15/12/2024");
		take(file);
		assertThat(wrong(file)).extracting(Finding::text).singleElement().asString().startsWith("Tệp chưa có ngày nào");
		assertThat(all()).allSatisfy((congress) -> assertThat(this.audit.of(congress)).hasSize(1));
	}

	@Test
	void taskThatTheBranchHoldsIsNotTakenFromIt() {
		this.campaign.person("chibo.hh01").claims(this.campaign.plan() + "/hh01", "userTask_proposeDate");
		assertThat(wrong(filled("15/12/2024", "15/12/2024"))).singleElement().satisfies((found) -> {
			assertThat(found.field()).isEqualTo("B2");
			assertThat(found.text()).contains("đang do người khác giữ");
		});
		nothingHasChanged();
	}

	@Test
	void rowsThatGotMixedUpBySortingAreRefused() {
		Workbook file = filled("15/12/2024", "15/12/2024", "15/12/2024").set(SHEET, 1, 1, "hh03")
			.set(SHEET, 3, 1, "hh01");
		assertThat(wrong(file)).extracting(Finding::field).containsExactly("C2", "C4");
		nothingHasChanged();
	}

	@Test
	void branchTwiceOrOfAnotherCommitteeIsRefused() {
		Workbook file = filled("15/12/2024").row(SHEET, 4, this.campaign.plan(), "hh01", "Chi bộ ấp Mỹ Lợi")
			.row(SHEET, 5, this.campaign.plan(), "th01", "Chi bộ ấp Nhất")
			.row(SHEET, 6, "ke-hoach-khac", "hh01", "Chi bộ ấp Mỹ Lợi");
		assertThat(wrong(file)).extracting(Finding::field).containsExactly("B5", "B6", "B7");
		nothingHasChanged();
	}

	@Test
	void reasonIsAskedWhereARuleWarnsAndTakenFromTheRow() {
		this.congresses.postpone(this.campaign.plan() + "/hh02", "Bão số 10");
		Workbook file = filled("15/12/2024", "15/03/2025");
		assertThat(wrong(file)).singleElement().satisfies((asked) -> {
			assertThat(asked.field()).isEqualTo("K3");
			assertThat(asked.text()).contains("Hãy ghi lý do");
		});
		nothingHasChanged();
		assertThat(take(file.set(SHEET, 2, 10, "Chờ khắc phục hậu quả bão")).recorded()).hasSize(2);
		assertThat(this.audit.of(this.campaign.plan() + "/hh02")).extracting(AuditEntry::detail)
			.singleElement()
			.asString()
			.contains("Chờ khắc phục hậu quả bão");
	}

	@Test
	void whoMayNotActFindsNoBranch() {
		byte[] file = filled("15/12/2024").bytes();
		People.Person secretary = this.campaign.person("chibo.hh01");
		assertThat(secretary.does(this.waiting::names)).isEmpty();
		assertThat(catchThrowableOfType(Refusal.class, () -> secretary.does(() -> this.days.take(file, List.of())))
			.findings()).extracting(Finding::field).containsExactly("B2", "B3", "B4");
		nothingHasChanged();
	}

}
