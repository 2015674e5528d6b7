package vn.daihoi.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.daihoi.packaged.Caller;
import vn.daihoi.packaged.Story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The committee of a commune that holds its own congress, and the board above it. */
class PartyCommittee {

	static final List<String> PREPARED = List.of("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung",
			"Hoàng Văn Em", "Võ Thị Giang", "Đặng Văn Hải", "Bùi Thị Hoa", "Đỗ Văn Khánh", "Hồ Thị Lan", "Ngô Văn Minh",
			"Dương Thị Nga", "Lý Văn Phúc", "Phan Thị Quyên", "Vũ Văn Sơn", "Trương Thị Thu", "Đinh Văn Út");

	static final String NUMBER = "Báo cáo tiêu chuẩn, cơ cấu; biểu quyết số lượng";

	private static final String CONGRESS = "ban-hon-2025/hh";

	private static final Path PLAN = Path.of("src/main/resources/plans/ban-hon-2025.yaml");

	private final Campaign campaign;

	final Person office;

	final Person board;

	PartyCommittee(Campaign campaign) {
		this.campaign = campaign;
		this.office = campaign.person("danguy.hh");
		this.board = campaign.person("bantochuc");
	}

	/** The plan of Bản Hon for a commune of the demonstration. */
	void planIsDrafted() throws IOException {
		Path file = this.campaign.files.text("ban-hon-2025.yaml",
				Files.readString(PLAN)
					.replace("issuer: huyenuy", "issuer: phunghiep")
					.replace("organizations: [Đảng bộ xã Bản Hon]", "organizations: [Đảng bộ xã Hiệp Hưng]"));
		TaskPage start = this.board.tasklist().starts("Kế hoạch tổ chức đại hội");
		start.offer("yaml", file).says("Đã đọc tệp “ban-hon-2025.yaml”").begin();
		this.board.tasklist()
			.show(Tasklist.OF_THE_UNIT)
			.openTask("Soạn dự thảo kế hoạch", "Thực hiện thí điểm bầu Bí thư")
			.claim()
			.complete();
	}

	/** Agreed and issued without a browser, as other plans are. */
	void planIsIssued(String day) throws Exception {
		this.campaign.dayIs("2025-01-21");
		this.campaign.caller("thuongvu").complete("ban-hon-2025", "userTask_recordMeeting", """
				{"heldOn":"2025-01-21","outcome":"AGREED"}""");
		this.campaign.dayIs(day);
		Caller office = this.campaign.caller("vanphong");
		String task = office.awaitTask("ban-hon-2025", "userTask_issuePlan");
		office.claim(task).succeeded();
		office
			.submit(task,
					"""
							{"number":"310-KH/HU","issuedOn":"%s","signer":"Bí thư Huyện ủy","papers":["%s"]}"""
						.formatted(day, office.upload(task, Story.SCAN)))
			.succeeded();
		this.campaign.caller("danguy.hh").awaitTask(CONGRESS, "userTask_registerCongress");
	}

	/** First a day outside the window of the plan. */
	void registers(String outside, String day) {
		TaskPage task = this.office.takes("Đăng ký ngày đại hội")
			.fill("openingDate", outside)
			.choose("congressType", "Đại hội đảng viên")
			.fill("venue", "Hội trường Đảng ủy xã")
			.isRefused("openingDate", "từ 17/03/2025 đến 18/03/2025", "mục II.2");
		this.campaign.picture(this.office, task, "dang-ky-ngay");
		task.fill("openingDate", day).complete();
		TaskPage list = this.board.takes("Nhận ngày đại hội").says("đại hội đảng viên");
		this.campaign.picture(this.board, list, "nhan-ngay");
		list.complete();
	}

	void preparesElections(String agreedOn) {
		TaskPage plan = this.office.takes("Chuẩn bị nhân sự, nội dung bầu cử")
			.fill("bodies-0-seats", 15)
			.fill("bodies-0-names", String.join("\n", PREPARED))
			.fill("bodies-1-names", PREPARED.get(0))
			.fill("bodies-2-seats", 3)
			.fill("bodies-2-names", String.join("\n", PREPARED.subList(0, 4)))
			.fill("bodies-3-seats", 1)
			.fill("bodies-3-names", PREPARED.get(2))
			.press("bodies-5-drop")
			.press("bodies-4-drop")
			.isRefused("papers", "Chưa có phương án nhân sự");
		assertThat(plan.form().locator("[id$='-seats']")).hasCount(4);
		this.campaign.picture(this.office, plan, "noi-dung-bau-cu");
		plan.upload("papers", this.campaign.files.pdf("phuong-an.pdf")).complete();
		TaskPage agreed = this.board.takes("Cho ý kiến về nhân sự")
			.says(PREPARED.get(16))
			.choose("outcome", "Thống nhất")
			.fill("meetingDate", agreedOn)
			.isRefused("number", "phải có số, ngày và người ký");
		this.campaign.picture(this.board, agreed, "cho-y-kien");
		agreed.fill("number", "120-CV/HU").fill("documentDate", agreedOn).fill("signer", "Phó Bí thư").complete();
	}

	void givesNotice() {
		TaskPage notice = this.office.takes("Thông báo thời gian khai mạc đại hội").says("Cấp trên đã nhận");
		this.campaign.picture(this.office, notice, "thong-bao");
		notice.upload("papers", this.campaign.files.png("cong-van.png")).complete();
		this.office.takes("Gửi dự thảo văn kiện").complete();
	}

	void opens(int present) {
		TaskPage task = this.office.takes("Phiên trù bị, báo cáo người dự")
			.fill("members-present", present)
			.isRefused("presidium", "Chưa ghi đoàn chủ tịch");
		this.campaign.picture(this.office, task, "phien-tru-bi");
		task.fill("presidium", "Trần Thị Bình, Lê Văn Cường").fill("secretariat", "Ngô Văn Minh").complete();
	}

	/** Tells how many agreed, first too few. */
	void votesNumber(int tooFew, int inFavour) {
		TaskPage task = this.office.takes(NUMBER)
			.fill("inFavour", tooFew)
			.isRefused("inFavour", "chưa quá một nửa", "Điều lệ Đảng");
		this.campaign.picture(this.office, task, "bieu-quyet-so-luong");
		task.fill("inFavour", inFavour).complete();
	}

	TaskPage settlesList() {
		return this.office.takes("Ứng cử, đề cử, xin rút; biểu quyết danh sách");
	}

	/** First with somebody who stands on the list. */
	void namesCounters(String standing) {
		TaskPage task = this.office.takes("Bầu ban kiểm phiếu")
			.fill("counters", "Mai Văn Xuân\n" + standing)
			.choose("head", "Mai Văn Xuân")
			.isRefused("counters", standing + " có tên trong danh sách bầu cử");
		this.campaign.picture(this.office, task, "ban-kiem-phieu");
		task.fill("counters", "Mai Văn Xuân\nKiều Thị Vân").choose("head", "Mai Văn Xuân").complete();
	}

	/** The same as with the last ballot. */
	void namesCounters() {
		this.office.takes("Bầu ban kiểm phiếu").holds("counters", "Mai Văn Xuân\nKiều Thị Vân").complete();
	}

	/** The new committee of fifteen elects, without a browser. */
	void electsOverHttp(int seats, List<String> names, List<Integer> votes) throws Exception {
		Caller caller = this.campaign.caller("danguy.hh");
		caller.complete(CONGRESS, "userTask_voteNumber", "{\"seats\":%d,\"inFavour\":15}".formatted(seats));
		caller.complete(CONGRESS, "userTask_settleList", "{\"names\":[%s],\"inFavour\":15}"
			.formatted(rows(names, (at) -> "\"source\":\"PREPARED\",\"withdrawn\":false")));
		caller.complete(CONGRESS, "userTask_nameCounters", "{\"counters\":[\"Vũ Văn Sơn\"],\"head\":\"Vũ Văn Sơn\"}");
		String count = caller.awaitTask(CONGRESS, "userTask_countBallot");
		caller.claim(count).succeeded();
		caller
			.submit(count,
					"""
							{"present":15,"ballots":{"issued":15,"returned":15,"valid":15,"invalid":0},"candidates":[%s],
							"minutes":["%s"]}"""
						.formatted(rows(names, (at) -> "\"votes\":" + votes.get(at)), caller.upload(count, Story.SCAN)))
			.succeeded();
	}

	private static String rows(List<String> names, IntFunction<String> more) {
		return IntStream.range(0, names.size())
			.mapToObj((at) -> "{\"name\":\"%s\",%s}".formatted(names.get(at), more.apply(at)))
			.collect(Collectors.joining(","));
	}

	TaskPage counts() {
		return this.office.takes("Ghi kết quả kiểm phiếu");
	}

	void picture(TaskPage task, String name) {
		this.campaign.picture(this.office, task, name);
	}

	Path minutes(String name) {
		return this.campaign.files.png(name);
	}

}
