package vn.daihoi.browser;

/** The committee that issues the plan: its board, its standing committee, its office. */
class Issuer {

	private final Campaign campaign;

	Issuer(Campaign campaign) {
		this.campaign = campaign;
	}

	void drafts() {
		Person board = this.campaign.person("bantochuc");
		board.tasklist().show(Tasklist.OF_THE_UNIT).lists("Soạn dự thảo kế hoạch");
		this.campaign.picture(board, "tasklist");
		TaskPage draft = board.takes("Soạn dự thảo kế hoạch").says("Thời gian đại hội: 01/12/2024 – 31/12/2024.");
		this.campaign.picture(board, draft, "du-thao-ke-hoach");
		draft.complete();
	}

	void agrees(String day) {
		Person leaders = this.campaign.person("thuongvu");
		TaskPage meeting = leaders.takes("Ghi ý kiến Ban Thường vụ")
			.isRefused("heldOn", "Chưa ghi ô “Ngày họp”")
			.fill("heldOn", day)
			.choose("outcome", "Thống nhất");
		this.campaign.picture(leaders, meeting, "y-kien-ban-thuong-vu");
		meeting.complete();
	}

	void issues(String day) {
		Person office = this.campaign.person("vanphong");
		TaskPage plan = office.takes("Ban hành kế hoạch")
			.fill("number", "300-KH/HU")
			.fill("issuedOn", day)
			.fill("signer", "Bí thư Huyện ủy")
			.upload("papers", this.campaign.files.pdf("300-KH-HU.pdf"));
		this.campaign.picture(office, plan, "ban-hanh-ke-hoach");
		plan.complete();
	}

}
