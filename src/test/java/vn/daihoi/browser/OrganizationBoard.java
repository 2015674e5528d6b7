package vn.daihoi.browser;

/** The organisation board of the issuer, from the issued plan to the closed one. */
class OrganizationBoard {

	private final Campaign campaign;

	final Person person;

	OrganizationBoard(Campaign campaign) {
		this.campaign = campaign;
		this.person = campaign.person("bantochuc");
	}

	void disseminates(String day) {
		TaskPage task = this.person.takes("Quán triệt và phân công phụ trách địa bàn")
			.isRefused("conferenceDate", "Chưa ghi ô “Ngày quán triệt”");
		this.campaign.picture(this.person, task, "quan-triet-thieu");
		task.fill("conferenceDate", day)
			.choose("conferenceForm", "Trực tiếp kết hợp trực tuyến")
			.fill("places", 15)
			.fill("people", 420);
		this.campaign.picture(this.person, task, "quan-triet");
		task.complete();
	}

	void compilesSchedule(String day, String missing) {
		TaskPage task = this.person.takes("Tổng hợp lịch đại hội").says(day).says(missing);
		this.campaign.picture(this.person, task, "tong-hop-lich");
		task.explain("units", "Đã đôn đốc ngày 16/11").complete();
	}

	void reportsResult(String day, String missing) {
		TaskPage task = this.person.takes("Báo cáo kết quả đại hội chi bộ toàn huyện").says(missing);
		task.fill("number", "45-BC/BTCHU").fill("signedOn", day).fill("signer", "Trưởng Ban Tổ chức");
		task.isRefused("units-0-reason", "hãy ghi lý do")
			.says("chưa có kết quả đại hội; hãy ghi lý do")
			.says("Đã có lý do (90)");
		this.campaign.picture(this.person, task, "bao-cao-huyen-thieu");
		task.explain("units", "Văn thư nghỉ ốm")
			.explain("branches", "Chờ báo cáo của đảng ủy")
			.upload("papers", this.campaign.files.pdf("45-BC-BTCHU.pdf"));
		this.campaign.picture(this.person, task, "bao-cao-huyen");
		task.complete();
	}

	void closesPlan(String reported) {
		TaskPage task = this.person.takes("Chốt số liệu chính thức, kết thúc kế hoạch").says(reported);
		task.says("Đã có lý do (95)").isRefused("confirmed", "đánh dấu xác nhận");
		this.campaign.picture(this.person, task, "ket-thuc-chua-xac-nhan");
		task.tick("confirmed");
		this.campaign.picture(this.person, task, "ket-thuc-ke-hoach");
		task.complete();
	}

}
