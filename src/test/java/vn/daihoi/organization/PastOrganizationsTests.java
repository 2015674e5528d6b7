package vn.daihoi.organization;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.OrganizationMove.Part;

import static org.assertj.core.api.Assertions.assertThat;

class PastOrganizationsTests {

	private static final LocalDate RENAMED = LocalDate.of(2025, 7, 1);

	private static final LocalDate MOVED = LocalDate.of(2026, 1, 1);

	private Organizations organizations;

	private PastOrganizations pastIn(Database database) {
		this.organizations = new Organizations(database.client());
		PastOrganizations past = new PastOrganizations(database.client());
		List.of("phunghiep", "haugiang").forEach((code) -> this.organizations.add(superior(code)));
		this.organizations.add(branch("Chi bộ ấp 1", "phunghiep"));
		becomes(past, branch("Chi bộ ấp Mỹ Lợi", "phunghiep"), RENAMED);
		becomes(past, branch("Chi bộ ấp Mỹ Lợi", "haugiang"), MOVED);
		return past;
	}

	private static Organization superior(String code) {
		return new Organization(code, "Tổ chức " + code, OrganizationKind.SUPERIOR_COMMITTEE, null, 9, 0, null);
	}

	private static Organization branch(String name, String parent) {
		return new Organization("cb", name, OrganizationKind.HAMLET_BRANCH, parent, 9, 0, null);
	}

	private void becomes(PastOrganizations past, Organization after, LocalDate day) {
		past.keep(this.organizations.find("cb").orElseThrow(), day);
		this.organizations.change(after);
	}

	private static String on(PastOrganizations past, LocalDate day) {
		return past.find("cb", day).map((one) -> one.name() + " of " + one.parentCode()).orElseThrow();
	}

	@Databases
	void nameAndSuperiorChangeOnTheDayAndNotBefore(Database database) {
		PastOrganizations past = pastIn(database);
		assertThat(on(past, RENAMED.minusDays(1))).isEqualTo("Chi bộ ấp 1 of phunghiep");
		assertThat(on(past, RENAMED)).isEqualTo("Chi bộ ấp Mỹ Lợi of phunghiep");
		assertThat(on(past, MOVED.minusDays(1))).isEqualTo("Chi bộ ấp Mỹ Lợi of phunghiep");
		assertThat(on(past, MOVED)).isEqualTo("Chi bộ ấp Mỹ Lợi of haugiang");
		assertThat(past.changedOn("cb")).contains(MOVED);
		assertThat(past.changedOn("phunghiep")).isEmpty();
	}

	@Databases
	void twoChangesOfOneDayKeepWhatWasBeforeBoth(Database database) {
		PastOrganizations past = pastIn(database);
		becomes(past, branch("Chi bộ khác", "haugiang"), MOVED);
		assertThat(on(past, MOVED.minusDays(1))).isEqualTo("Chi bộ ấp Mỹ Lợi of phunghiep");
		assertThat(on(past, MOVED)).isEqualTo("Chi bộ khác of haugiang");
	}

	@Databases
	void oneThatHasEndedIsNotOfferedAnyMoreAndStillKnown(Database database) {
		PastOrganizations past = pastIn(database);
		past.end("cb", MOVED.plusDays(9), null);
		assertThat(this.organizations.all()).extracting(Organization::code).doesNotContain("cb");
		assertThat(this.organizations.childrenOf("haugiang")).isEmpty();
		assertThat(this.organizations.find("cb")).isPresent();
		assertThat(past.endedOn("cb")).contains(MOVED.plusDays(9));
		assertThat(past.asOf(MOVED.plusDays(8))).extracting(Organization::code).contains("cb");
		assertThat(past.asOf(MOVED.plusDays(9))).extracting(Organization::code).doesNotContain("cb");
	}

	@Databases
	void whatBelongedToOneThatEndedIsWithTheLastOfThoseWhoTookOver(Database database) {
		PastOrganizations past = pastIn(database);
		assertThat(past.keeper("cb")).isEqualTo("cb");
		past.end("cb", MOVED, "phunghiep");
		past.end("phunghiep", MOVED.plusDays(1), "haugiang");
		assertThat(past.keeper("cb")).isEqualTo("haugiang");
		past.end("haugiang", MOVED.plusDays(2), null);
		assertThat(past.keeper("cb")).isEqualTo("haugiang");
	}

	@Databases
	void oneThatIsNewWasNotThereBefore(Database database) {
		PastOrganizations past = pastIn(database);
		past.found("cb", RENAMED);
		assertThat(past.asOf(RENAMED.minusDays(1))).extracting(Organization::code)
			.containsExactlyInAnyOrder("haugiang", "phunghiep");
	}

	@Databases
	void movesStandInAListTheLatestFirst(Database database) {
		pastIn(database);
		OrganizationMoves moves = new OrganizationMoves(database.client());
		OrganizationMove renamed = move(MoveKind.RENAME, RENAMED, List.of(new Part("cb", "Chi bộ ấp Mỹ Lợi", null)));
		OrganizationMove dissolved = move(MoveKind.DISSOLVE, MOVED, List.of());
		moves.add(renamed, "dieuchinh", OffsetDateTime.parse("2026-01-02T08:00:00Z"));
		moves.add(dissolved, "dieuchinh", OffsetDateTime.parse("2026-01-02T08:01:00Z"));
		assertThat(moves.all()).containsExactly(dissolved, renamed);
		assertThat(moves.of("phunghiep")).isEmpty();
		assertThat(renamed.text()).isEqualTo("Chi bộ ấp 1 (cb) → Chi bộ ấp Mỹ Lợi (cb)");
		assertThat(dissolved.text()).isEqualTo("Chi bộ ấp 1 (cb)");
	}

	@Databases
	void moveToAnotherSuperiorNamesBoth(Database database) {
		pastIn(database);
		OrganizationMoves moves = new OrganizationMoves(database.client());
		OrganizationMove below = moved("Đảng ủy xã A", "Đảng ủy xã B");
		OrganizationMove away = moved("Đảng ủy xã B", null);
		moves.add(below, "dieuchinh", OffsetDateTime.parse("2026-01-02T08:00:00Z"));
		moves.add(away, "dieuchinh", OffsetDateTime.parse("2026-01-02T08:01:00Z"));
		assertThat(moves.all()).extracting(OrganizationMove::text)
			.containsExactly("Chi bộ ấp 1 (cb): Đảng ủy xã B → không có cấp trên",
					"Chi bộ ấp 1 (cb): Đảng ủy xã A → Đảng ủy xã B");
	}

	private static OrganizationMove moved(String from, String to) {
		return new OrganizationMove(MoveKind.MOVE, MOVED,
				new MoveDecision("12-QĐ/HU", RENAMED, "Ban Thường vụ Huyện ủy"),
				List.of(new Part("cb", "Chi bộ ấp 1", from)), List.of(new Part("cb", "Chi bộ ấp 1", to)));
	}

	private static OrganizationMove move(MoveKind kind, LocalDate day, List<Part> after) {
		return new OrganizationMove(kind, day, new MoveDecision("12-QĐ/HU", RENAMED, "Ban Thường vụ Huyện ủy"),
				List.of(new Part("cb", "Chi bộ ấp 1", null)), after);
	}

}
