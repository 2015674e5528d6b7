package vn.daihoi.process;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.document.WordFile;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One paper of a committee for many branches. */
@ProcessTest
class MeetingPapersTests {

	private static final String TODAY = "2024-09-30";

	private static final String DAY = "2024-12-15";

	private static final String MEETING = "meetingDate=2024-09-30&documentDate=2024-10-01&signer=%s&number=%s"
		.formatted(encoded("Nguyễn Văn B"), encoded("12-CV/ĐU"));

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@BeforeEach
	void twoDossiersWait() {
		this.campaign.beginWithIssuedPlan();
		for (String code : List.of("hh01", "hh02")) {
			Branch branch = this.campaign.branch(code);
			branch.isAcceptedFor(DAY);
			branch.givesNoticeOf(DAY);
			branch.preparesPersonnel(TODAY);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private Visitor.Answer asked(String person, String kind, String chosen) {
		return Visitor.withPassword(this.port, person)
			.get("/api/congresses/hh/%s/papers/%s.docx?%s".formatted(this.campaign.plan(), kind, chosen));
	}

	private WordFile paper(String kind, String chosen) {
		return WordFile.of(asked("danguy.hh", kind, chosen).response().body(), kind);
	}

	@Test
	void agreementNamesThePersonnelOfEveryBranchThatIsTicked() {
		WordFile both = paper("personnel-agreement", MEETING + "&branch=hh01&branch=hh02");
		assertThat(both.table(0).get(1).get(0)).startsWith("Số 12-CV/ĐU").doesNotContain("DỰ THẢO");
		assertThat(both.table(0).get(1).get(1)).endsWith("ngày 01 tháng 10 năm 2024");
		assertThat(both.table(1).stream().map((row) -> row.get(1)).distinct()).hasSize(3);
		assertThat(both.table(2).get(0).get(1)).isEqualTo("T/M ĐẢNG ỦYBÍ THƯNguyễn Văn B");
		WordFile one = paper("personnel-agreement", MEETING + "&branch=hh02");
		assertThat(one.table(1)).hasSize(5);
		assertThat(one.table(1).get(1).get(1)).endsWith("(bầu 03 chi ủy viên, danh sách 04)");
	}

	@Test
	void withoutNumberAndDayItIsADraftOfAllThatWait() {
		WordFile draft = paper("personnel-agreement", "documentDate=31-02&number=5");
		assertThat(draft.table(0).get(1).get(0)).startsWith("Số ......-CV/ĐU").endsWith("DỰ THẢO");
		assertThat(draft.table(1).stream().map((row) -> row.get(1)).distinct()).hasSize(3);
	}

	@Test
	void noBranchReadsWhatIsDecidedOnOthers() {
		assertThat(asked("danguy.hh", "personnel-agreement", "").status()).isEqualTo(200);
		assertThat(asked("chibo.hh01", "personnel-agreement", "").status()).isEqualTo(404);
		assertThat(asked("chibo.hh02", "ratification-decision", "").status()).isEqualTo(404);
	}

	@Test
	void decisionHasEverybodyWhoIsRatifiedAndNobodyWhoIsRefused() {
		Branch branch = this.campaign.branch("hh02");
		this.campaign.committee().agrees(TODAY, branch);
		branch.lastSteps().all(TODAY);
		this.campaign.advanceTo(DAY);
		branch.recordsResult(DAY);
		branch.requestsRatification();
		WordFile decision = paper("ratification-decision", MEETING + "&branch=hh02&refused=" + encoded("hh02/Người 2"));
		assertThat(decision.table(1)).extracting((row) -> row.get(2) + ", " + row.get(3))
			.containsExactly("Họ và tên, Chức danh", "Người 1, Chi ủy viên", "Người 3, Chi ủy viên", "Người 1, Bí thư");
		assertThat(decision.lines()).contains("QUYẾT ĐỊNH", "ĐẢNG ỦY QUYẾT ĐỊNH");
	}

}
