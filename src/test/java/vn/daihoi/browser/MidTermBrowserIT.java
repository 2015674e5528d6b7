package vn.daihoi.browser;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A committee is changed between two congresses at the browser: one is elected
 * additionally, one relieved, one proposed; the committee above refuses one of them.
 */
class MidTermBrowserIT extends BrowserStory {

	private static final String DAY = "2024-09-20";

	MidTermBrowserIT() {
		super("mid-term");
	}

	private Person secretary() {
		return this.campaign.person("chibo.hh02");
	}

	private Person committee() {
		return this.campaign.person("danguy.hh");
	}

	@Test
	@Order(1)
	void branchBeginsAChange() {
		TaskPage start = secretary().tasklist()
			.starts("Kiện toàn cấp ủy, thay đổi chức danh")
			.choose("organization", 1);
		start.fill("occasion", "Phó bí thư nghỉ hưu").begin();
	}

	@Test
	@Order(2)
	void branchWritesDownWhatItsMeetingDecided() {
		TaskPage record = secretary().takes("Ghi kết quả kiện toàn")
			.fill("heldOn", DAY)
			.press("ballots-add")
			.choose("ballots-0-election", "Chi ủy viên")
			.fill("ballots-0-candidates-0-name", "Trần Hữu Lộc")
			.fill("ballots-0-candidates-0-votes", 13)
			.press("others-addRelieved")
			.fill("others-0-name", "Lâm Quang Vinh")
			.choose("others-0-from", "Phó bí thư")
			.press("others-addAppointed")
			.fill("others-1-name", "Lâm Quang Vinh")
			.choose("others-1-to", "Phó bí thư")
			.upload("minutes", this.campaign.files.png("bien-ban.png"))
			.isRefused("ballots-0-candidates-0-votes", "nhiều hơn số phiếu hợp lệ")
			.isRefused("others-1-name", "vừa thôi giữ vừa nhận chức danh phó bí thư");
		this.campaign.picture(secretary(), record, "ket-qua-sai");
		record.fill("ballots-0-candidates-0-votes", 11).fill("others-1-name", "Nguyễn Thị Cẩm Giang").complete();
		secretary().takes("Gửi hồ sơ đề nghị kiện toàn")
			.says("11/12")
			.upload("papers", this.campaign.files.pdf("to-trinh.pdf"))
			.complete();
	}

	@Test
	@Order(3)
	void committeeAboveDecidesOnEach() throws Exception {
		TaskPage decision = committee().takes("Quyết định kiện toàn cấp ủy")
			.choose("outcome", "Đồng ý, ra quyết định")
			.tick("refused-2")
			.fill("meetingDate", DAY)
			.fill("number", "31-QĐ/ĐU")
			.fill("documentDate", DAY)
			.fill("signer", "Trần Văn Bình")
			.isRefused("refused-2-reason", "lý do");
		this.campaign.picture(committee(), decision, "quyet-dinh");
		decision.fill("refused-2-reason", "Chưa đủ thời gian công tác").complete();
		assertThat(this.campaign.caller("chibo.hh02").get("/api/committees/hh02").succeeded().json().toString())
			.contains("Trần Hữu Lộc", "31-QĐ/ĐU")
			.doesNotContain("Cẩm Giang");
	}

}
