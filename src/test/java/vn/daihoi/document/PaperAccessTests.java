package vn.daihoi.document;

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

/** Who gets which paper over the interface. */
@ProcessTest
class PaperAccessTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
	}

	private String paper(String branch, String kind) {
		return "/api/congresses/%s/%s/papers/%s.docx".formatted(branch, this.campaign.plan(), kind);
	}

	private int status(String person, String address) {
		return Visitor.withPassword(this.port, person).get(address).status();
	}

	@ParameterizedTest
	@ValueSource(strings = { "opening-letter", "opening-invitation" })
	void branchGetsItsOwnPapersAndNoOtherBranchDoes(String kind) {
		assertThat(status("chibo.hh02", paper("hh02", kind))).isEqualTo(200);
		assertThat(status("danguy.hh", paper("hh02", kind))).isEqualTo(200);
		assertThat(status("bantochuc", paper("hh02", kind))).isEqualTo(200);
		assertThat(status("chibo.hh01", paper("hh02", kind))).isEqualTo(404);
		assertThat(status("quantri", paper("hh02", kind))).isEqualTo(404);
		assertThat(Visitor.unknown(this.port).get(paper("hh02", kind)).status()).isEqualTo(401);
	}

	@Test
	void letterSaysWhatIsKnownOfTheCongress() {
		Visitor.Answer answer = Visitor.withPassword(this.port, "chibo.hh02").get(paper("hh02", "opening-letter"));
		WordFile letter = WordFile.of(answer.response().body(), "opening-letter");
		assertThat(answer.header("Content-Disposition").orElseThrow()).startsWith("attachment").contains("UTF-8''");
		assertThat(letter.table(0).get(0)).element(0).asString().startsWith("ĐẢNG ỦY XÃ HIỆP HƯNGCHI BỘ ");
		assertThat(letter.lines()).anySatisfy((line) -> assertThat(line).contains("sáng Chủ nhật, ngày 15/12/2024"))
			.anySatisfy((line) -> assertThat(line).contains("Địa điểm: Hội trường ấp."))
			.anySatisfy((line) -> assertThat(line).contains("12 đảng viên chính thức"));
		assertThat(letter.table(1).get(0)).element(1).asString().startsWith("T/M CHI ỦYBÍ THƯ");
		assertThat(letter.margins()).allSatisfy((margin) -> assertThat(margin).doesNotContain("DỰ THẢO"));
		Visitor invited = Visitor.withPassword(this.port, "chibo.hh02");
		WordFile.of(invited.get(paper("hh02", "opening-invitation")).response().body(), "opening-invitation");
	}

	@Test
	void dayThatIsNotAcceptedStandsOnADraft() {
		this.campaign.branch("hh01").proposes("2024-12-20");
		Visitor.Answer answer = Visitor.withPassword(this.port, "chibo.hh01").get(paper("hh01", "opening-letter"));
		assertThat(WordFile.of(answer.response().body(), "opening-letter-draft").margins())
			.allSatisfy((margin) -> assertThat(margin).contains("DỰ THẢO"));
	}

	@Test
	void typeThatABranchMayNotIssueIsRefusedWithItsClause() {
		Visitor.Answer answer = Visitor.withPassword(this.port, "chibo.hh02")
			.get(paper("hh02", "opening-announcement"));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.json().path("detail").asText()).contains("Chi bộ chưa được ban hành Thông báo", "66-QĐ/TW");
	}

	@Test
	void planIsForEverybodyOnceItIsIssued() {
		String address = "/api/plans/%s/papers/plan.docx".formatted(this.campaign.plan());
		Visitor.Answer answer = Visitor.withPassword(this.port, "chibo.hh01").get(address);
		WordFile plan = WordFile.of(answer.response().body(), "issued-plan");
		assertThat(plan.table(0).get(1).get(0)).startsWith("Số ").contains("-KH/HU").doesNotContain("DỰ THẢO");
		assertThat(plan.table(0).get(1).get(1)).isEqualTo("Phụng Hiệp, ngày 30 tháng 9 năm 2024");
	}

	@Test
	void draftOfAPlanIsForItsIssuerAlone() {
		this.campaign.beginWithDraft();
		String address = "/api/plans/%s/papers/plan.docx".formatted(this.campaign.plan());
		Visitor.Answer draft = Visitor.withPassword(this.port, "bantochuc").get(address);
		assertThat(WordFile.of(draft.response().body(), "draft-plan").table(0).get(1).get(0)).endsWith("DỰ THẢO");
		assertThat(status("danguy.hh", address)).isEqualTo(404);
		assertThat(status("chibo.hh01", address)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/congresses/hh02/khong-co/papers/opening-letter.docx",
			"/api/plans/khong-co/papers/plan.docx", "/api/plans/khong-co/papers/khong-co.docx",
			"/api/plans/phung-hiep-2025/papers/personnel-agreement.docx",
			"/api/plans/phung-hiep-2025/papers/ratification-decision.docx" })
	void whatDoesNotExistIsNotFound(String address) {
		assertThat(status("danguy.hh", address)).isEqualTo(404);
	}

}
