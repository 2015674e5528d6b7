package vn.daihoi.browser;

import java.util.List;

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

	void acceptsChangedDay(String day) {
		TaskPage list = this.office.takes("Nhận ngày đại hội (đổi ngày)").says("Khai mạc " + day);
		this.campaign.picture(this.office, list, "nhan-ngay-da-doi");
		list.complete();
	}

	void agreesOnPersonnel(int branches, String day) {
		TaskPage list = meeting("Xem xét, thống nhất nhân sự", "25-CV/ĐU", day);
		tickAll(list, branches);
		for (int row = 0; row < branches; row++) {
			list.choose("rows-%d-agreed".formatted(row), "Thống nhất nhân sự");
		}
		this.campaign.picture(this.office, list, "thong-nhat-nhan-su");
		list.complete();
	}

	void ratifies(int branches, String day) {
		TaskPage list = meeting("Chuẩn y kết quả bầu cử", "05-QĐ/ĐU", day);
		tickAll(list, branches);
		for (int row = 0; row < branches; row++) {
			list.choose("rows-%d-outcome".formatted(row), "Chuẩn y").tick("rows-%d-compared".formatted(row));
		}
		this.campaign.picture(this.office, list, "chuan-y");
		list.complete();
	}

	private TaskPage meeting(String task, String number, String day) {
		return this.office.takes(task)
			.fill("meetingDate", day)
			.fill("number", number)
			.fill("documentDate", day)
			.fill("signer", "Bí thư Đảng ủy");
	}

	private static void tickAll(TaskPage list, int branches) {
		for (int row = 0; row < branches; row++) {
			list.tick("rows-%d-ticked".formatted(row));
		}
	}

}
