package vn.daihoi.opening;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import biweekly.Biweekly;
import biweekly.ICalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The calendar of congresses, as a page and as a file. */
@ProcessTest
class OpeningsPageTests {

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	@BeforeEach
	void aDayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		this.campaign.branch("hh02").proposes("2024-12-31");
	}

	private Visitor.Answer page(String user, String more) {
		return Visitor.signedIn(this.port, user).open("/board/congresses?plan=" + this.campaign.plan() + more);
	}

	private Visitor.Answer file(String user, String more) {
		return Visitor.signedIn(this.port, user).get("/api/plans/" + this.campaign.plan() + "/calendar.ics" + more);
	}

	@Test
	void monthOfTheNextCongressCountsThemByDay() {
		assertThat(page("bantochuc", "").body())
			.contains("Lịch đại hội tháng 12/2024", "<strong>2</strong>", "1 chưa nhận", "view=day", "day=2025-01-01")
			.doesNotContain("<script>", "??");
	}

	@Test
	void dayIsNamedAsOfficesWriteIt() {
		assertThat(page("danguy.hh", "&day=2024-12-31&view=day").body()).contains("Lịch đại hội thứ Ba 31/12/2024");
	}

	@Test
	void dayAndWeekListThemWithTheirPlaceAndWhatMeets() {
		for (String view : new String[] { "day", "week" }) {
			assertThat(page("danguy.hh", "&day=2024-12-31&view=" + view).body())
				.contains("Thứ Ba 31/12/2024: 2 đại hội", "Chưa nhận ngày", "chỉ đạo 2 đại hội cùng buổi",
						"chưa phân công", "/congresses/hh01/")
				.doesNotContain("??");
		}
	}

	@Test
	void weekAndDayBesideTheMonthOfTodayAreThoseOfToday() {
		this.campaign.advanceTo("2024-12-03");
		assertThat(page("bantochuc", "").body()).contains("Lịch đại hội tháng 12/2024", "day=2024-12-03&amp;view=week",
				"day=2024-12-03&amp;view=day");
		assertThat(page("bantochuc", "&view=day").body()).contains("Thứ Ba 31/12/2024");
	}

	@Test
	void branchSeesItsOwnAlone() {
		assertThat(page("chibo.hh02", "&day=2024-12-31&view=day").body()).contains("1 đại hội")
			.doesNotContain("cùng buổi", "/congresses/hh01/");
	}

	@Test
	void aMonthIsOpenedByItsNumber() {
		assertThat(page("danguy.hh", "&month=2025-02").body()).contains("tháng 2/2025")
			.doesNotContain("role=\"alert\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "&day=31-12-2024", "&view=year", "&unit=khong-co", "&unit=../hh", "&day=2024-13-01",
			"&day=9999-12-31", "&day=0001-01-01", "&unit=hh01", "&month=2024-99", "&month=12-2024",
			"&page=1000000000" })
	void valueThatMeansNothingIsNamedOnThePage(String more) {
		Visitor.Answer answer = page("danguy.hh", more);
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(answer.body()).contains("”: ", "; hãy ").doesNotContain("Tham số");
	}

	@Test
	void fileHoldsTheDaysForCalendarPrograms() {
		Visitor.Answer answer = file("danguy.hh", "");
		assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar");
		ICalendar calendar = Biweekly.parse(answer.body()).first();
		assertThat(calendar.getEvents())
			.extracting((event) -> event.getUid().getValue(), (event) -> event.getStatus().getValue(),
					(event) -> event.getDateStart().getValue().getRawComponents().toString(false, false))
			.containsExactlyInAnyOrder(tuple("hh01." + this.campaign.plan() + "@daihoi", "CONFIRMED", "20241231"),
					tuple("hh02." + this.campaign.plan() + "@daihoi", "TENTATIVE", "20241231"));
		assertThat(calendar.getEvents().get(0).getSummary().getValue()).startsWith("Đại hội Chi bộ");
	}

	@Test
	void fileIsTheOwnOnesAloneAndForNobodyElse() {
		assertThat(Biweekly.parse(file("chibo.hh02", "").body()).first().getEvents()).hasSize(1);
		assertThat(file("danguy.hh", "?unit=khong-co").status()).isEqualTo(422);
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get("/api/plans/khong-co/calendar.ics").status())
			.isEqualTo(404);
		assertThat(Visitor.unknown(this.port).get("/api/plans/" + this.campaign.plan() + "/calendar.ics").status())
			.isIn(302, 401);
	}

	@Test
	void ownAddressOpensTheOwnCalendarWithoutSigningInAndIsShownOnce() {
		Visitor branch = Visitor.signedIn(this.port, "chibo.hh01");
		String feed = address(branch);
		Visitor program = Visitor.unknown(this.port);
		assertThat(Biweekly.parse(program.get(feed).body()).first().getEvents()).hasSize(1)
			.allMatch((event) -> event.getUid().getValue().equals("hh01." + this.campaign.plan() + "@daihoi"));
		assertThat(branch.open("/board/congresses").body()).contains("Tạo địa chỉ mới").doesNotContain("/feeds/");
		String newer = address(branch);
		assertThat(program.get(feed).status()).isEqualTo(404);
		branch.form("/board/congresses/feed", Map.of("remove", "true"));
		assertThat(branch.open("/board/congresses").body()).contains("Đã bỏ địa chỉ riêng", "Tạo địa chỉ")
			.doesNotContain("Bỏ địa chỉ</button>");
		assertThat(program.get(newer).status()).isEqualTo(404);
	}

	private static String address(Visitor visitor) {
		assertThat(visitor.form("/board/congresses/feed", Map.of()).status()).isEqualTo(302);
		Matcher found = Pattern.compile("/feeds/[A-Za-z0-9_-]{43}\\.ics")
			.matcher(visitor.open("/board/congresses").body());
		assertThat(found.find()).isTrue();
		return found.group();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feeds/x.ics", "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics" })
	void guessedAddressOpensNothing(String guessed) {
		Visitor.Answer answer = Visitor.unknown(this.port).get(guessed);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).doesNotContain("BEGIN", "Exception");
	}

}
