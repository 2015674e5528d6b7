package vn.daihoi.browser;

import java.time.LocalDate;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The committee of Hiệp Hưng, which decides on its branches in lists. */
class Committee {

	private final Campaign campaign;

	final Person office;

	Committee(Campaign campaign, Person office) {
		this.campaign = campaign;
		this.office = office;
	}

	void issuesItsPlan(String day) {
		TaskPage plan = this.office.takes("Cụ thể hóa kế hoạch, chọn chi bộ đại hội điểm")
			.says("Kế hoạch cấp trên: số 300-KH/HU ngày 30/09/2024")
			.fill("number", "15-KH/ĐU")
			.fill("issuedOn", day)
			.fill("disseminatedOn", day)
			.choose("pilotBranch", "Chi bộ ấp Mỹ Lợi (Dữ liệu minh họa)")
			.upload("papers", this.campaign.files.pdf("15-KH-DU.pdf"));
		this.campaign.picture(this.office, plan, "ke-hoach-dang-uy");
		plan.complete();
	}

	/** Accepts the days of all branches at once. */
	void acceptsDays(List<String> days) {
		TaskPage list = this.office.takes("Nhận ngày đại hội");
		tickAll(list, days.size());
		days.forEach((day) -> list.says("Khai mạc " + day));
		this.campaign.picture(this.office, list, "nhan-ngay");
		list.complete();
	}

	void acceptsChangedDay(String day, String noticeDay) {
		TaskPage list = this.office.takes("Nhận ngày đại hội (đổi ngày)")
			.says("Khai mạc " + day)
			.says("Chi bộ đã thông báo ngày " + noticeDay);
		this.campaign.picture(this.office, list, "nhan-ngay-da-doi");
		list.complete();
	}

	void agreesOnPersonnel(int branches, String day) {
		TaskPage list = meeting("Xem xét, thống nhất nhân sự", "CV/ĐU", day);
		tickAll(list, branches);
		for (int row = 0; row < branches; row++) {
			list.choose("rows-%d-agreed".formatted(row), "Thống nhất nhân sự");
		}
		this.campaign.picture(this.office, list, "thong-nhat-nhan-su");
		list.complete();
	}

	void ratifies(int branches, String day) {
		TaskPage list = meeting("Chuẩn y kết quả bầu cử", "QĐ/ĐU", day);
		tickAll(list, branches);
		for (int row = 0; row < branches; row++) {
			list.choose("rows-%d-outcome".formatted(row), "Chuẩn y").tick("rows-%d-compared".formatted(row));
		}
		this.campaign.picture(this.office, list, "chuan-y");
		list.complete();
	}

	/**
	 * Does the work of a branch in its place, from the filter that holds such work alone.
	 */
	void proposesFor(String branch, String day) {
		TaskPage task = this.office.tasklist()
			.show(Tasklist.ACTING)
			.openTask("Đề xuất ngày đại hội", branch)
			.claim()
			.says("Làm thay chi bộ")
			.fill("openingDate", day)
			.fill("venue", "Trụ sở hợp tác xã")
			.fill("phone", "0293 385 0007");
		this.campaign.picture(this.office, task, "lam-thay-chi-bo");
		task.complete();
	}

	/** Accepts the days of some branches at one meeting and hands one back. */
	void decidesDays(List<String> accepted, String handedBack, String reason) {
		TaskPage list = this.office.tasklist()
			.show(Tasklist.OF_THE_UNIT)
			.openTask("Nhận ngày đại hội", handedBack)
			.claim();
		accepted.forEach((branch) -> list.tick("rows-%d-ticked".formatted(list.row(branch))));
		int returned = list.row(handedBack);
		String row = "rows-%d-".formatted(returned);
		list.tick(row + "ticked")
			.choose(row + "accepted", "Đề nghị chọn ngày khác")
			.isRefused(row + "reason", "ghi lý do", "III.7");
		this.campaign.picture(this.office, list, "nhan-ngay-thieu-ly-do");
		list.fill(row + "reason", reason);
		this.campaign.picture(this.office, list, "nhan-ngay-mot-cuoc-hop");
		list.complete(accepted.size() + 1 + " chi bộ");
		this.campaign.picture(this.office, "da-gui");
	}

	/** Agrees to the personnel of some branches at one meeting; one paper goes back. */
	void reviewsDossiers(List<String> agreed, String handedBack, String paper, String reason, String day) {
		TaskPage list = meeting("Xem xét, thống nhất nhân sự", "CV/ĐU", day);
		for (String branch : agreed) {
			int row = list.row(branch);
			list.tick("rows-%d-ticked".formatted(row)).choose("rows-%d-agreed".formatted(row), "Thống nhất nhân sự");
		}
		int row = list.row(handedBack);
		list.tick("rows-%d-ticked".formatted(row)).choose("rows-%d-agreed".formatted(row), "Trả lại");
		list.isRefused("rows-%d-agreed".formatted(row), "đánh dấu ít nhất một mục");
		this.campaign.picture(this.office, list, "tra-lai-chua-chon-muc");
		list.form().locator("[id^='rows-%d-returned-']".formatted(row)).locator("xpath=..").getByText(paper).click();
		list.form().getByPlaceholder("Lý do trả lại, phải sửa gì").fill(reason);
		this.campaign.picture(this.office, list, "thong-nhat-va-tra-lai");
		list.complete();
	}

	/**
	 * Stamps the ballots of a branch, and of another one that is ticked with its week.
	 */
	void stampsBallots(String opened, String other, String week) {
		TaskPage list = this.office.tasklist()
			.show(Tasklist.OF_THE_UNIT)
			.openTask("Đóng dấu phiếu bầu", opened)
			.claim();
		int row = list.row(other);
		assertThat(list.field("rows-%d-ticked".formatted(row))).not().isChecked();
		list.press(week).fill("rows-%d-attendees".formatted(row), "Lê Văn An, Trần Thị Bình");
		list.fill("rows-%d-attendees".formatted(list.row(opened)), "Lê Văn An");
		this.campaign.picture(this.office, list, "dong-dau-phieu");
		list.complete("2 chi bộ");
	}

	void sendsSchedule(String missing, String reason, String day) {
		TaskPage list = this.office.takes("Chốt lịch, gửi danh sách đăng ký").says(missing);
		list.fill("number", "20-CV/ĐU").fill("sentOn", day);
		list.isRefused("branches-0-reason", "hãy ghi lý do").isRefused("papers", "Chưa có tệp văn bản đã ký");
		this.campaign.picture(this.office, list, "danh-sach-thieu");
		list.explain("branches", reason).upload("papers", this.campaign.files.pdf("20-CV-DU.pdf"));
		this.campaign.picture(this.office, list, "danh-sach-dang-ky");
		list.complete();
	}

	void recordsLessons(String pilot) {
		TaskPage lessons = this.office.takes("Rút kinh nghiệm đại hội điểm").says(pilot);
		lessons.isRefused("lessons", "rút kinh nghiệm");
		this.campaign.picture(this.office, lessons, "rut-kinh-nghiem-thieu");
		lessons.fill("lessons", "Phát phiếu theo từng bàn. Kiểm phiếu mất nhiều thời gian: chuẩn bị hai tổ.")
			.upload("papers", this.campaign.files.pdf("rut-kinh-nghiem.pdf"));
		this.campaign.picture(this.office, lessons, "rut-kinh-nghiem");
		lessons.complete();
	}

	void reports(String missing, String reason, String day) {
		TaskPage report = this.office.takes("Báo cáo kết quả đại hội chi bộ").says(missing);
		report.fill("number", "30-BC/ĐU").fill("sentOn", day);
		report.isRefused("branches-0-reason", "hãy ghi lý do");
		report.form().locator("summary").getByText("Từng chi bộ").click();
		this.campaign.picture(this.office, report, "bao-cao-thieu");
		report.explain("branches", reason).upload("papers", this.campaign.files.pdf("30-BC-DU.pdf"));
		this.campaign.picture(this.office, report, "bao-cao-ket-qua");
		report.complete();
	}

	/** Each day's paper has a number of its own. */
	private TaskPage meeting(String task, String series, String day) {
		return this.office.takes(task)
			.fill("meetingDate", day)
			.fill("number", LocalDate.parse(day).getDayOfYear() + "-" + series)
			.fill("documentDate", day)
			.fill("signer", "Bí thư Đảng ủy");
	}

	private static void tickAll(TaskPage list, int branches) {
		for (int row = 0; row < branches; row++) {
			list.tick("rows-%d-ticked".formatted(row));
		}
	}

}
