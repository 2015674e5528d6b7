package vn.daihoi.office;

import java.time.Instant;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.TestClock;
import vn.daihoi.organization.Background;
import vn.daihoi.organization.Education;
import vn.daihoi.organization.GeneralEducation;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Religion;
import vn.daihoi.organization.Residences;
import vn.daihoi.organization.Theory;
import vn.daihoi.organization.TreeChanged;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Organisations and members in and out of Excel. */
class TakeDirectoryTests {

	private static final String TREE = "Tổ chức";

	private static final String PEOPLE = "Đảng viên";

	private static final int TERM = 7;

	private static final int RESIDENCE = 9;

	private static final int GENERAL = 13;

	private static final int RELIGION = 14;

	private static final Administrator BUSINESS = new Administrator("dieuchinh", false);

	/** Accounts live in the engine; these files have none. */
	private static final class NoAccounts extends TakeAccounts {

		NoAccounts() {
			super(null, null, null, null);
		}

	}

	/** Counts how often the tree is said to have changed. */
	private static final class Moves {

		private int heard;

		@EventListener
		void hear(TreeChanged changed) {
			this.heard++;
		}

	}

	/** An application on a database with a committee, a branch and a member. */
	private static final class Office {

		private final ApplicationContext beans;

		Office(Database database) {
			this.beans = database.with(TestClock.standingAt(Instant.parse("2024-10-04T01:00:00Z")), Organizations.class,
					Members.class, Residences.class, People.class, AuditTrail.class, CongressesUnderWay.class,
					ChangeOrganizations.class, TakeDirectory.class, CorrectOrganization.class, NoAccounts.class,
					Moves.class);
			bean(Organizations.class).add(organization("hh", OrganizationKind.GRASSROOTS_COMMITTEE, null));
			bean(Organizations.class).add(new Organization("hh01", "=Chi bộ ấp H’Mông 'A'",
					OrganizationKind.HAMLET_BRANCH, "hh", 7, 1, null));
			bean(Members.class).add(new Member("hh01-01", "hh01", "Trần Thị Ơn", LocalDate.of(1980, 2, 29), true, false,
					true, "Trưởng ấp", false));
		}

		<T> T bean(Class<T> type) {
			return this.beans.getBean(type);
		}

		Workbook export() {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			new DirectoryFile(bean(Organizations.class), bean(People.class), null).full(BUSINESS, file);
			return Workbook.open(file.toByteArray());
		}

		/** Of the one member. */
		Background background() {
			return bean(Members.class).find("hh01-01").orElseThrow().background();
		}

		DirectoryTaken takes(Workbook file) {
			return bean(TakeDirectory.class).take(file.bytes(), BUSINESS, false);
		}

		List<Finding> refuses(Workbook file) {
			List<Organization> before = bean(Organizations.class).all();
			List<Member> people = bean(Members.class).all();
			List<Finding> found = catchThrowableOfType(Refusal.class, () -> takes(file)).findings();
			assertThat(bean(Organizations.class).all()).isEqualTo(before);
			assertThat(bean(Members.class).all()).isEqualTo(people);
			return found;
		}

	}

	private static Organization organization(String code, OrganizationKind kind, String parent) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 9, 0, null);
	}

	@Databases
	void exportTakenInAgainChangesNothing(Database database) {
		Office office = new Office(database);
		DirectoryTaken taken = office.takes(office.export());
		assertThat(taken.changes()).isEmpty();
		assertThat(taken.unchanged()).isEqualTo(3);
		assertThat(office.bean(AuditTrail.class).of("hh01")).isEmpty();
	}

	@Databases
	void newOrganizationsMayStandInAnyOrderAndNameEachOther(Database database) {
		Office office = new Office(database);
		Workbook file = office.export()
			.row(TREE, 3, "hh02.1", "Chi bộ ấp Hai", "Chi bộ ấp, thôn, khu phố", "hh02", null, 9, 0)
			.row(TREE, 4, "hh02", "Đảng bộ bộ phận", "Đảng bộ bộ phận", "hh", null, 9, 0)
			.row(TREE, 5, "hh.ca", "Chi bộ Công an", "Chi bộ công an", "hh", "ca", 3, 0)
			.row(TREE, 6, "ca", "Đảng ủy Công an", "Đảng bộ cơ sở", null, null, 60, 2)
			.row(PEOPLE, 2, "hh02.1-01", "hh02.1", "Lê Văn Tư", "05/06/1990", "Nam", "Không", "Dự bị", null, "Không");
		DirectoryTaken taken = office.takes(file);
		assertThat(taken.added()).isEqualTo(5);
		assertThat(office.bean(Organizations.class).find("hh.ca")).map(Organization::guidedBy).contains("ca");
		assertThat(office.bean(Organizations.class).find("hh02.1")).map(Organization::parentCode).contains("hh02");
		assertThat(office.bean(Members.class).find("hh02.1-01"))
			.hasValueSatisfying((member) -> assertThat(member.birthDate()).isEqualTo("1990-06-05"));
		assertThat(office.bean(AuditTrail.class).of("hh02")).singleElement()
			.returns("dieuchinh", AuditEntry::userId)
			.returns("Thêm: Tổ chức", AuditEntry::action);
	}

	@Databases
	void whatIsKnownIsCorrectedAndOldAndNewAreWrittenDown(Database database) {
		Office office = new Office(database);
		Workbook file = office.export().set(TREE, 2, 5, 8).set(PEOPLE, 1, 7, null);
		assertThat(office.takes(file).changed()).isEqualTo(2);
		assertThat(office.bean(Organizations.class).find("hh01")).map(Organization::officialMembers).contains(8);
		assertThat(office.bean(AuditTrail.class).of("hh01")).extracting(AuditEntry::detail)
			.containsExactly("Đảng viên chính thức: 7 → 8");
		assertThat(office.bean(AuditTrail.class).of("hh01-01")).extracting(AuditEntry::detail)
			.containsExactly("Chức vụ: Trưởng ấp → (trống)");
	}

	@Databases
	void termsComeInAndAFileFromBeforeThemLeavesThem(Database database) {
		Office office = new Office(database);
		Workbook before = office.export().set(TREE, 2, 5, 8);
		assertThat(office.takes(office.export().set(TREE, 2, TERM, LocalDate.of(2025, 3, 31))).changes())
			.extracting(Change::text)
			.containsExactly("Hết nhiệm kỳ: (trống) → 31/03/2025");
		before.spoil(TREE, (sheet) -> sheet.forEach((row) -> row.removeCell(row.getCell(TERM))));
		assertThat(office.takes(before).changed()).isOne();
		assertThat(office.bean(Organizations.class).find("hh01")).map(Organization::termEndsOn)
			.contains(LocalDate.of(2025, 3, 31));
		assertThat(office.takes(office.export().set(TREE, 2, TERM, null)).changed()).isOne();
		assertThat(office.bean(Organizations.class).find("hh01")).map(Organization::termEndsOn).isEmpty();
	}

	@Databases
	void whereMembersLiveIsWrittenByNameOrCodeAndGivenOutAgain(Database database) {
		Office office = new Office(database);
		Workbook before = office.export();
		before.spoil(PEOPLE, (sheet) -> sheet.forEach((row) -> row.removeCell(row.getCell(RESIDENCE))));
		Workbook file = office.export()
			.set(PEOPLE, 1, RESIDENCE, "HH")
			.row(PEOPLE, 2, "hh01-02", "hh01", "Lê Văn Tư", "05/06/1990", "Nam", "Không", "Dự bị", null, "Không",
					"đảng ủy xã mới")
			.row(TREE, 3, "moi", "Đảng ủy xã Mới", "Đảng bộ cơ sở", null, null, 60, 2);
		assertThat(office.takes(file).changes()).extracting(Change::text)
			.contains("Nơi cư trú (đảng ủy, chi bộ): (trống) → Tổ chức hh");
		assertThat(office.bean(Residences.class).all())
			.isEqualTo(Map.of("hh01-01", "Tổ chức hh", "hh01-02", "Đảng ủy xã Mới"));
		assertThat(office.takes(office.export()).changes()).isEmpty();
		assertThat(office.takes(before).changes()).isEmpty();
		office.takes(office.export().set(PEOPLE, 1, RESIDENCE, null));
		assertThat(office.bean(Residences.class).all()).containsOnlyKeys("hh01-02");
	}

	@Databases
	void schoolingAndAdmissionAreTakenInAndAFileWithoutTheirColumnsLeavesThem(Database database) {
		Office office = new Office(database);
		Workbook before = office.export();
		before.spoil(PEOPLE, (sheet) -> sheet.forEach((row) -> List.of(10, 11, 12)
			.forEach((at) -> Optional.ofNullable(row.getCell(at)).ifPresent(row::removeCell))));
		Workbook file = office.export()
			.set(PEOPLE, 1, 10, "Đại học")
			.set(PEOPLE, 1, 11, "Trung cấp")
			.set(PEOPLE, 1, 12, LocalDate.of(2003, 2, 3));
		assertThat(office.takes(file).changes()).extracting(Change::text)
			.containsExactly(
					"Trình độ chuyên môn: (trống) → Đại học; Lý luận chính trị: (trống) → Trung cấp; Ngày vào Đảng: (trống) → 03/02/2003");
		Background known = new Background(null, Education.UNIVERSITY, Theory.INTERMEDIATE, LocalDate.of(2003, 2, 3),
				null);
		assertThat(office.background()).isEqualTo(known);
		assertThat(office.takes(office.export()).changes()).isEmpty();
		assertThat(office.takes(before).changes()).isEmpty();
		assertThat(office.background()).isEqualTo(known);
		assertThat(office.refuses(office.export().set(PEOPLE, 1, 10, "Giáo sư"))).singleElement()
			.satisfies((found) -> assertThat(found.text()).startsWith("“Trình độ chuyên môn”"));
		office.takes(office.export().set(PEOPLE, 1, 10, null));
		assertThat(office.background().education()).isNull();
	}

	@Databases
	void generalEducationAndReligionAreTakenInAndAFileWithoutTheirColumnsLeavesThem(Database database) {
		Office office = new Office(database);
		Workbook before = office.export();
		before.spoil(PEOPLE, (sheet) -> sheet.forEach((row) -> List.of(GENERAL, RELIGION)
			.forEach((at) -> Optional.ofNullable(row.getCell(at)).ifPresent(row::removeCell))));
		office.takes(office.export().set(PEOPLE, 1, GENERAL, "trung học phổ thông").set(PEOPLE, 1, RELIGION, "không"));
		Background known = new Background(GeneralEducation.UPPER_SECONDARY, null, null, null,
				new Religion(Religion.NONE));
		assertThat(office.background()).isEqualTo(known);
		assertThat(office.takes(office.export()).changes()).isEmpty();
		assertThat(office.takes(before).changes()).isEmpty();
		assertThat(office.background()).isEqualTo(known);
		office.takes(office.export().set(PEOPLE, 1, GENERAL, null).set(PEOPLE, 1, RELIGION, null));
		assertThat(office.background()).isEqualTo(Background.UNKNOWN);
		assertThat(office.refuses(office.export().set(PEOPLE, 1, GENERAL, "Tiểu học"))).singleElement()
			.satisfies((found) -> assertThat(found.text()).startsWith("“Giáo dục phổ thông”")
				.contains("Trung học cơ sở; Trung học phổ thông"));
		assertThat(office.refuses(office.export().set(PEOPLE, 1, RELIGION, "Chưa rõ đạo gì"))).singleElement()
			.returns("Đảng viên!O2", Finding::field)
			.satisfies((found) -> assertThat(found.text()).startsWith("“Tôn giáo”")
				.contains("ghi “Không”", "để trống")
				.doesNotContain("đạo gì"));
	}

	@Databases
	void generalEducationIsTakenAsListsUsuallyWriteItAndKeptInFull(Database database) {
		Office office = new Office(database);
		Map.of("12/12", GeneralEducation.UPPER_SECONDARY, "thpt", GeneralEducation.UPPER_SECONDARY, "9/12",
				GeneralEducation.LOWER_SECONDARY, "THCS", GeneralEducation.LOWER_SECONDARY)
			.forEach((written, meant) -> {
				office.takes(office.export().set(PEOPLE, 1, GENERAL, null));
				office.takes(office.export().set(PEOPLE, 1, GENERAL, written));
				assertThat(office.background().general()).as(written).isEqualTo(meant);
			});
	}

	@Databases
	void dayOfAdmissionBeforeTheBirthIsNamedOnce(Database database) {
		Office office = new Office(database);
		assertThat(office.refuses(office.export().set(PEOPLE, 1, 12, "01/01/1900"))).singleElement()
			.satisfies((found) -> assertThat(found.text()).startsWith("Ngày vào Đảng phải sau ngày sinh"));
	}

	@Databases
	void theTrailSaysThatAReligionWasWrittenAndNotWhich(Database database) {
		Office office = new Office(database);
		office.takes(office.export().set(PEOPLE, 1, RELIGION, "Công giáo"));
		office.takes(office.export().set(PEOPLE, 1, RELIGION, "Phật giáo"));
		office.takes(office.export().set(PEOPLE, 1, RELIGION, null));
		assertThat(office.bean(AuditTrail.class).of("hh01-01")).extracting(AuditEntry::detail)
			.containsExactly("Tôn giáo: (trống) → (không hiện)", "Tôn giáo: (không hiện) → (không hiện)",
					"Tôn giáo: (không hiện) → (trống)");
	}

	@Databases
	void placeThatNobodyKnowsIsRefusedWithWhatIsAccepted(Database database) {
		Office office = new Office(database);
		assertThat(office.refuses(office.export().set(PEOPLE, 1, RESIDENCE, "Xã Bên"))).singleElement()
			.returns("Đảng viên!J2", Finding::field)
			.satisfies(
					(found) -> assertThat(found.text()).startsWith("“Nơi cư trú (đảng ủy, chi bộ)”: chưa có “Xã Bên”")
						.contains("tên hoặc mã của đảng ủy", "để trống"));
		assertThat(office.bean(Residences.class).all()).isEmpty();
	}

	@Databases
	void treeHasChangedWhereOrganizationsAreNewOrMove(Database database) {
		Office office = new Office(database);
		office.takes(office.export().set(TREE, 2, 1, "Chi bộ ấp Mới"));
		assertThat(office.bean(Moves.class).heard).isZero();
		office.takes(office.export().row(TREE, 3, "kc", "Đảng ủy Kinh Cùng", "Đảng bộ cơ sở", null, null, 60, 2));
		assertThat(office.bean(Moves.class).heard).isEqualTo(1);
		office.takes(office.export().set(TREE, 2, 3, "kc"));
		assertThat(office.bean(Moves.class).heard).isEqualTo(2);
	}

	@Databases
	void previewTellsTheChangesAndWritesNone(Database database) {
		Office office = new Office(database);
		byte[] file = office.export().set(TREE, 2, 1, "Chi bộ ấp Mới").bytes();
		DirectoryTaken taken = office.bean(TakeDirectory.class).take(file, BUSINESS, true);
		assertThat(taken.preview()).isTrue();
		assertThat(taken.changes()).extracting(Change::text)
			.containsExactly("Tên tổ chức: =Chi bộ ấp H’Mông 'A' → Chi bộ ấp Mới");
		assertThat(office.bean(Organizations.class).find("hh01")).map(Organization::name)
			.contains("=Chi bộ ấp H’Mông 'A'");
	}

	@Databases
	void everythingWrongIsToldAndNothingChanges(Database database) {
		Office office = new Office(database);
		Workbook file = office.export()
			.set(TREE, 1, 3, "hh01")
			.row(TREE, 3, "HH 02", "Chi bộ ấp Hai", "Chi bộ ấp", "hh", null, 9, 0)
			.row(TREE, 4, "hh03", "Chi bộ ấp Ba", "Chi bộ cơ quan", "khong.co", "khong.co", 9, 0)
			.row(TREE, 5, "hh03", "Chi bộ ấp Ba", "Chi bộ cơ quan", "hh", null, 9, 0)
			.row(TREE, 6, "Hh 04", "Chi bộ ấp Bốn", "Chi bộ cơ quan", "hh", null, 9, 0)
			.row(PEOPLE, 2, "p1", "khong.co", "Lê Văn Tư", "31/02/1990", "Nam", "Không", "Dự bị", null, "Không")
			.row(PEOPLE, 3, "p2", "khong.co", "Lê Văn Tư", "01/02/1990", "Nam", "Không", "Dự bị", null, "Không");
		assertThat(office.refuses(file)).extracting(Finding::field)
			.containsExactlyInAnyOrder("Tổ chức!D2", "Tổ chức!D3", "Tổ chức!C4", "Tổ chức!D5", "Tổ chức!E5",
					"Tổ chức!A6", "Tổ chức!A7", "Đảng viên!D3", "Đảng viên!B4");
	}

	@Databases
	void organizationsAboveEachOtherAreRefused(Database database) {
		Office office = new Office(database);
		Workbook file = office.export()
			.set(TREE, 1, 3, "hh02")
			.row(TREE, 3, "hh02", "Đảng bộ bộ phận", "Đảng bộ bộ phận", "hh", null, 9, 0);
		assertThat(office.refuses(file)).extracting(Finding::field).containsExactly("Tổ chức!D2", "Tổ chức!D4");
	}

	@Databases
	void fileWithOrganizationsAloneLeavesTheMembers(Database database) {
		Office office = new Office(database);
		Workbook file = office.export();
		file.poi().removeSheetAt(file.poi().getSheetIndex(PEOPLE));
		assertThat(office.takes(file).unchanged()).isEqualTo(2);
		assertThat(office.bean(Members.class).all()).hasSize(1);
	}

	@Databases
	void whoCorrectsWhatAnotherHasChangedMeanwhileIsTold(Database database) {
		Office office = new Office(database);
		Organization seen = office.bean(Organizations.class).find("hh01").orElseThrow();
		CorrectOrganization correct = office.bean(CorrectOrganization.class);
		String version = CorrectOrganization.version(seen);
		assertThat(correct.correct(named(seen, "Chi bộ ấp Một"), version, "dieuchinh")).map(Change::text).isPresent();
		assertThat(catchThrowableOfType(Refusal.class,
				() -> correct.correct(named(seen, "Chi bộ ấp Hai"), version, "quantri")))
			.hasMessageContaining("Người khác vừa sửa");
		assertThat(office.bean(Organizations.class).find("hh01")).map(Organization::name).contains("Chi bộ ấp Một");
	}

	private static Organization named(Organization known, String name) {
		return new Organization(known.code(), name, known.kind(), known.parentCode(), known.officialMembers(),
				known.probationaryMembers(), known.guidedBy());
	}

	@Databases
	void listIsFoundWithoutMarksAndSortedAsVietnameseDo(Database database) {
		Office office = new Office(database);
		for (String name : List.of("Chi bộ ấp Ô Môn", "Chi bộ ấp Đông", "Chi bộ ấp Dừa", "Chi bộ ấp 10",
				"Chi bộ ấp 2")) {
			office.bean(Organizations.class)
				.add(new Organization("x" + Math.abs(name.hashCode()), name, OrganizationKind.HAMLET_BRANCH, "hh", 5, 0,
						null));
		}
		var all = office.bean(ChangeOrganizations.class).known();
		assertThat(OrganizationRow.found(all, "chi bo ap")).extracting(OrganizationRow::name)
			.endsWith("Chi bộ ấp 2", "Chi bộ ấp 10", "Chi bộ ấp Dừa", "Chi bộ ấp Đông", "Chi bộ ấp Ô Môn");
		assertThat(OrganizationRow.found(all, "o mon")).extracting(OrganizationRow::name)
			.containsExactly("Chi bộ ấp Ô Môn");
	}

}
