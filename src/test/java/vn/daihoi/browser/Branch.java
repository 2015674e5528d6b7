package vn.daihoi.browser;

import java.util.List;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The secretary of a branch, at the work of the branch. */
class Branch {

	private final Campaign campaign;

	final Person secretary;

	private final String code;

	Branch(Campaign campaign, Person secretary, String code) {
		this.campaign = campaign;
		this.secretary = secretary;
		this.code = code;
	}

	TaskPage takes(String task) {
		return this.secretary.takes(task).asksLittle();
	}

	void proposes(String day, int seats) {
		TaskPage task = takes("Đề xuất ngày đại hội").fill("openingDate", day)
			.choose("session", "Buổi sáng")
			.fill("venue", "Nhà văn hóa ấp")
			.fill("seats", seats)
			.fill("phone", "0293 385 0000");
		picture(task, "de-xuat-ngay");
		task.complete();
	}

	/** Chooses candidates, has the branch vote on them, hands in their dossier. */
	void preparesPersonnel(String meeting, int seats, int members) {
		sendsPersonnelPlan(seats);
		recordsVote(meeting, members, seats + 1);
		sendsDossier();
	}

	/** Sends the names of the first members: a secretary, a deputy, then the others. */
	private void sendsPersonnelPlan(int seats) {
		TaskPage task = takes("Gửi phương án nhân sự dự kiến");
		if (seats > 0) {
			task.choose("candidates-0-post", "Bí thư").choose("candidates-1-post", "Phó bí thư");
			for (int i = 2; i <= seats; i++) {
				task.tick("candidates-%d-committee".formatted(i));
			}
			task.says("Cần bầu %d, danh sách %d, số dư 1.".formatted(seats, seats + 1));
		}
		else {
			task.choose("candidates-0-post", "Bí thư");
		}
		picture(task, "phuong-an-nhan-su");
		task.complete();
	}

	private void recordsVote(String day, int present, int candidates) {
		TaskPage task = takes("Ghi kết quả chi bộ biểu quyết nhân sự").fill("heldOn", day)
			.choose("method", "Phiếu kín")
			.holds("present", present);
		for (int i = 0; i < candidates; i++) {
			task.fill("votes-%d-agreed".formatted(i), present - i % 2);
		}
		task.upload("minutes", this.campaign.files.png("bien-ban-hop-" + this.code + ".png"));
		picture(task, "bieu-quyet-nhan-su");
		task.complete();
	}

	private void sendsDossier() {
		TaskPage task = takes("Gửi hồ sơ nhân sự");
		int papers = task.form().locator("input[type=file]").count();
		for (int i = 0; i < papers; i++) {
			task.upload("papers-%d-files".formatted(i), this.campaign.files.png("ho-so-%d.png".formatted(i + 1)));
		}
		task.form().locator("input[id^='standards-']").all().forEach(Locator::check);
		picture(task, "ho-so-nhan-su");
		task.complete();
	}

	void givesNotice(String day) {
		notice(day).complete();
	}

	/** The notice, filled in but not yet sent. */
	TaskPage notice(String day) {
		return takes("Thông báo thời gian khai mạc đại hội").fill("givenOn", day)
			.choose("form", "Giấy mời")
			.upload("papers", this.campaign.files.png("giay-moi-" + this.code + ".png"));
	}

	/**
	 * The result of a congress to which everybody came and that elected everybody it was
	 * to elect, not yet sent: only the votes are typed.
	 */
	TaskPage result(int seats, int members) {
		return fillResult(takes("Ghi kết quả đại hội"), seats, members);
	}

	TaskPage fillResult(TaskPage task, int seats, int members) {
		task.holds("members-present", members);
		int ballots = task.form().locator("[id$='-ballots-issued']").count();
		for (int ballot = 0; ballot < ballots; ballot++) {
			int candidates = (seats > 0 && ballot == 0) ? seats + 1 : 1;
			fillBallot(task, "ballots-%d-".formatted(ballot), members, candidates);
		}
		return task.upload("minutes", this.campaign.files.png("bien-ban-dai-hoi-" + this.code + ".png"));
	}

	private static void fillBallot(TaskPage task, String ballot, int members, int candidates) {
		for (String count : List.of("issued", "returned", "valid")) {
			task.holds(ballot + "ballots-" + count, members);
		}
		for (int i = 0; i < candidates; i++) {
			boolean isLast = i > 0 && i == candidates - 1;
			task.fill("%scandidates-%d-votes".formatted(ballot, i), isLast ? 1 : members - i);
		}
	}

	void holdsCongress(int seats, int members) {
		TaskPage result = result(seats, members);
		picture(result, "ket-qua-dai-hoi");
		result.complete();
		requestsRatification();
	}

	/** Sends the draft documents in one file. */
	void sendsDocuments() {
		TaskPage task = takes("Gửi dự thảo văn kiện").isRefused("documents-termReport", "Chưa có: Báo cáo", "II.2");
		picture(task, "van-kien-thieu");
		assertThat(task.tick("combined").findings("documents-termReport")).containsText("Chưa có tệp gộp các văn kiện");
		task.upload("documents-0-files", this.campaign.files.pdf("van-kien-" + this.code + ".pdf"));
		picture(task, "van-kien");
		task.complete();
	}

	void recordsOpinions(String heldOn) {
		TaskPage task = takes("Ghi ý kiến góp ý").isRefused("heldOn", "Chưa ghi ô “Ngày họp”");
		picture(task, "gop-y-thieu");
		task.fill("heldOn", heldOn);
		task.form().locator("input[id^='asked-']").all().forEach(Locator::check);
		task.upload("minutes", this.campaign.files.png("bien-ban-gop-y-" + this.code + ".png"))
			.fill("superiorDrafts", "Nhất trí với dự thảo; đề nghị thêm chỉ tiêu về nước sạch.");
		picture(task, "gop-y");
		task.complete();
	}

	/** Sees what is fulfilled, and names who does what on the day. */
	void preparesScript(String counter, String... conditions) {
		TaskPage task = takes("Kịch bản, phân công và kiểm tra điều kiện").isRefused("chair", "Chủ tịch đại hội");
		for (String condition : conditions) {
			task.says(condition);
		}
		assertThat(task.field("names-first")).containsText("Chọn người ở dưới trước");
		picture(task, "kich-ban-thieu");
		task.choose("chair", 1).choose("secretary", 2).choose("reporter", 3).tick("counters-" + counter);
		assertThat(task.field("names-first")).hasCount(0);
		picture(task, "kich-ban");
		task.complete();
	}

	void sendsGuidedDossier() {
		TaskPage task = takes("Gửi hồ sơ theo hướng dẫn ngành").isRefused("papers", "Kế hoạch, mục III.5");
		picture(task, "ho-so-nganh-thieu");
		task.upload("papers", this.campaign.files.pdf("ho-so-nganh-" + this.code + ".pdf")).tick("confirmed");
		picture(task, "ho-so-nganh");
		task.complete();
	}

	/** Goes on after a late notice with the notice itself. */
	void goesOnWithTheNotice() {
		takes("Chọn cách xử lý").choose("choice", "Ghi thông báo, hoặc chọn ngày khác ngay trong thông báo").complete();
	}

	/** Goes on after a late notice with the committee's paper. */
	void choosesDecision(String number, String documentDate) {
		TaskPage task = takes("Chọn cách xử lý").choose("choice", "Đảng ủy đã cho ý kiến bằng văn bản")
			.isRefused("number", "Hãy ghi số văn bản của đảng ủy", "điểm 11.1 Quy định 24-QĐ/TW");
		picture(task, "xu-ly-thong-bao-muon-thieu");
		task.fill("number", number).fill("documentDate", documentDate);
		picture(task, "xu-ly-thong-bao-muon");
		task.complete();
	}

	void couldNotHold(String reason) {
		TaskPage task = takes("Ghi kết quả đại hội").choose("_outcome", "Chưa tiến hành được")
			.isRefused("notHeld", "Chưa ghi lý do chưa tiến hành được đại hội");
		picture(task, "chua-tien-hanh-thieu");
		task.fill("notHeld", reason);
		picture(task, "chua-tien-hanh");
		task.complete();
	}

	void postpones(String hindrance, String reason) {
		TaskPage task = takes("Chọn cách xử lý").says(hindrance)
			.choose("choice", "Hoãn đại hội")
			.isRefused("reason", "Hãy ghi lý do hoãn đại hội");
		picture(task, "hoan-thieu");
		task.fill("reason", reason);
		picture(task, "hoan");
		task.complete();
	}

	void requestsRatification() {
		TaskPage task = takes("Gửi hồ sơ đề nghị chuẩn y và phân công chi ủy")
			.upload("papers", this.campaign.files.png("to-trinh-" + this.code + ".png"))
			.fill("assignments-0-duty", "Phụ trách chung");
		picture(task, "de-nghi-chuan-y");
		task.complete();
	}

	void picture(TaskPage task, String name) {
		this.campaign.picture(this.secretary, task, this.code + "-" + name);
	}

}
