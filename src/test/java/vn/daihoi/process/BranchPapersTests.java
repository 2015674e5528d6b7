package vn.daihoi.process;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.document.WordFile;
import vn.daihoi.organization.Members;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a branch prints on its way, opened again and compared with what it entered. */
@ProcessTest
class BranchPapersTests {

	private static final String TODAY = "2024-09-30";

	private static final String DAY = "2024-12-15";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Members members;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor(DAY);
		this.branch.givesNoticeOf(DAY);
	}

	private WordFile paper(String kind) {
		return paper(kind, "");
	}

	private WordFile paper(String kind, String chosen) {
		String address = "/api/congresses/hh02/%s/papers/%s.docx%s".formatted(this.campaign.plan(), kind, chosen);
		return WordFile.of(Visitor.withPassword(this.port, "chibo.hh02").get(address).response().body(), kind);
	}

	private String member(int number) {
		return this.members.find("hh02-%02d".formatted(number)).orElseThrow().fullName();
	}

	private void isAgreed() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
	}

	private static boolean isDraft(WordFile paper) {
		return paper.margins().stream().anyMatch((margin) -> margin.contains("DỰ THẢO"));
	}

	@Test
	void outlineOfTheDocumentsSaysWhatSuchABranchDwellsOn() {
		assertThat(paper("document-outline").lines())
			.anyMatch((line) -> line.contains("Báo cáo kiểm điểm sự lãnh đạo, chỉ đạo, điều hành của chi ủy"))
			.anyMatch((line) -> line.contains("hoàn thành nhiệm vụ chuyên môn của ngành"))
			.noneMatch((line) -> line.contains("nông thôn mới"));
	}

	@Test
	void shortCvListHasEverybodyWhomTheBranchProposes() {
		this.branch.nominates(4);
		assertThat(isDraft(paper("short-cv-list"))).isTrue();
		this.branch.votes(TODAY);
		WordFile list = paper("short-cv-list");
		assertThat(isDraft(list)).isFalse();
		assertThat(list.lines()).startsWith("DANH SÁCH TRÍCH NGANG");
		assertThat(list.table(1)).hasSize(5);
		assertThat(list.table(1)).extracting((row) -> row.get(1))
			.containsExactly("Họ và tên", member(1), member(2), member(3), member(4));
		assertThat(list.table(1).get(1)).element(10).isEqualTo("Chi ủy viên, bí thư");
		assertThat(list.table(1).get(2)).element(10).isEqualTo("Chi ủy viên");
		assertThat(list.table(1).get(1)).element(4).asString().matches("\\.+");
	}

	@Test
	void ballotsHaveTheSeatsAndNamesOfTheAgreedPersonnel() {
		this.branch.preparesPersonnel(TODAY);
		assertThat(isDraft(paper("ballots"))).isTrue();
		this.campaign.committee().agrees(TODAY, this.branch);
		WordFile ballots = paper("ballots");
		assertThat(isDraft(ballots)).isFalse();
		assertThat(ballots.lines()).filteredOn("PHIẾU BẦU"::equals).hasSize(2);
		assertThat(ballots.lines()).anySatisfy((line) -> assertThat(line).startsWith("Chi ủy Chi bộ"))
			.anySatisfy((line) -> assertThat(line).startsWith("Bí thư Chi bộ"));
		assertThat(ballots.table(0).get(1).get(0)).isEqualTo("(Dấu của Đảng ủy xã Hiệp Hưng)");
	}

	@Test
	void ballotWithSurplusIsStruckOutAndBallotWithoutHasFourColumns() {
		this.branch.preparesPersonnel(TODAY);
		WordFile ballots = paper("ballots");
		assertThat(ballots.table(1)).startsWith(List.of("TT", "Họ và tên")).hasSize(5);
		assertThat(ballots.table(1)).extracting((row) -> row.get(1)).contains(member(1), member(4));
		assertThat(ballots.table(3)).containsExactly(List.of("TT", "Họ và tên", "Đồng ý", "Không đồng ý"),
				List.of("1", member(1), "", ""));
		assertThat(ballots.lines()).containsOnlyOnce(
				"Cách ghi phiếu: gạch ngang cả họ và tên người mà mình không bầu; số người được bầu không " + "quá 03.")
			.containsOnlyOnce(
					"Cách ghi phiếu: với mỗi người, đánh dấu X vào một trong hai ô “Đồng ý” hoặc “Không đồng ý”.");
	}

	@Test
	void scriptAndProgrammeNameThoseWhomTheFormNames() {
		String chosen = "?chair=hh02-05&secretary=hh02-06&reporter=hh02-07&counters=hh02-08&counters=hh02-09";
		for (String kind : List.of("script", "programme")) {
			assertThat(isDraft(paper(kind))).isTrue();
			WordFile paper = paper(kind, chosen);
			assertThat(isDraft(paper)).isFalse();
			assertThat(paper.table(1).toString()).contains(member(5), member(6), member(7),
					member(8) + ", " + member(9));
		}
		assertThat(paper("script").lines()).contains("- Chủ tịch đại hội: ...............");
	}

	@Test
	void nobodyOfAnotherBranchIsNamed() {
		assertThat(paper("script", "?chair=hh01-01").lines()).contains("- Chủ tịch đại hội: ...............");
	}

	@Test
	void requestForRatificationHasTheRecordedVotes() {
		isAgreed();
		this.branch.lastSteps().all(TODAY);
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult(DAY);
		this.campaign.runJobs();
		WordFile request = paper("ratification-request");
		assertThat(isDraft(request)).isFalse();
		assertThat(request.lines()).contains("Kính trình: Đảng ủy xã Hiệp Hưng")
			.anySatisfy((line) -> assertThat(line).contains("đã tiến hành ngày 15/12/2024 tại Hội trường ấp"));
		assertThat(request.table(1)).contains(List.of("1", "Người 1", "Chi ủy viên", "11/12", "91,67%", ""),
				List.of("4", "Người 1", "Bí thư", "11/12", "91,67%", ""));
		WordFile list = paper("elected-list");
		assertThat(list.table(1)).hasSize(4);
		assertThat(list.table(1).get(1)).element(10).isEqualTo("Chi ủy viên, bí thư");
	}

	@Test
	void tasksOfferWhatTheirPeopleNeed() {
		isAgreed();
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh02");
		String task = this.campaign.person("chibo.hh02").task(this.branch.congress(), "userTask_prepareScript").getId();
		assertThat(secretary.get("/api/tasks/" + task + "/form").json().path("papers").findValuesAsText("kind"))
			.containsExactly("ballots", "programme", "script");
	}

}
