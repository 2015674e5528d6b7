package vn.daihoi.process;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of a congress shows of its record. */
@ProcessTest
class CongressRecordTests {

	private static final String DAY = "2024-12-01";

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	private Branch branch;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
	}

	@Test
	void papersAreListedVersionByVersionAndOpenedByWhoSeesThem() {
		this.branch.isAcceptedFor(DAY);
		assertThat(page("danguy.hh")).contains("Văn bản, hồ sơ đã gửi (0 tệp)", "Chưa gửi văn bản nào.")
			.doesNotContain("Nhân sự dự kiến", "Kết quả bầu cử");
		this.branch.preparesPersonnel("2024-09-30");
		String page = page("danguy.hh");
		assertThat(page).contains("Biên bản chi bộ biểu quyết nhân sự", "Nhân sự dự kiến (",
				"danh sách trích ngang nhân sự chi ủy", "30/09/2024");
		List<String> links = Pattern.compile("/api/files/[0-9a-f-]+")
			.matcher(page)
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(links).isNotEmpty();
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get(links.get(0)).status()).isEqualTo(200);
		assertThat(Visitor.signedIn(this.port, "chibo.hh01").get(links.get(0)).status()).isEqualTo(404);
	}

	@Test
	void ballotsStandWithVotesAndTheirBase() {
		this.branch.holdsCongress(DAY);
		this.branch.recordsResult(DAY);
		assertThat(page("giamsat")).contains("Kết quả bầu cử (2 lượt phiếu)", "<h3>Chi ủy</h3>", "<h3>Bí thư</h3>",
				"trúng cử", "không trúng cử", ">1/", "; tính trên ", "Biên bản đại hội");
	}

	@Test
	void whatWasDiscussedAndResolvedStandsWhereItIsRecorded() {
		this.branch.holdsCongress(DAY);
		assertThat(page("giamsat")).doesNotContain("Thảo luận, nghị quyết");
		this.branch.recordsResult(DAY, "{\"inFavour\":9,\"targets\":8}");
		assertThat(page("giamsat")).contains("Thảo luận, nghị quyết", "tham luận: <strong>chưa ghi<",
				"nghị quyết: <strong>9/12 (75%)<", "nghị quyết: <strong>8<");
	}

	@Test
	void whatWasDoneIsReadByThoseWhoDirectAlone() {
		this.branch.proposes("2024-12-31");
		assertThat(page("danguy.hh")).contains("Nhật ký (1)", "Đề xuất ngày đại hội", "08:00 30/09/2024");
		assertThat(page("chibo.hh02")).doesNotContain("Nhật ký");
	}

	private String page(String user) {
		return Visitor.signedIn(this.port, user).get("/congresses/hh02/" + this.campaign.plan()).body();
	}

}
