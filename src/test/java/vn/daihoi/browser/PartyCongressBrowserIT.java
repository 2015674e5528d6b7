package vn.daihoi.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.daihoi.document.WordFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pilot of Bản Hon as its people carry it: the congress of a commune elects its
 * committee and then the secretary, who fails on the first ballot.
 */
@TestMethodOrder(OrderAnnotation.class)
class PartyCongressBrowserIT extends BrowserStory {

	private static final String CONGRESS = "/hh/ban-hon-2025";

	private static final String DAY = "2025-03-17";

	PartyCongressBrowserIT() {
		super("party-congress");
	}

	private PartyCommittee committee() {
		return new PartyCommittee(this.campaign);
	}

	@Test
	@Order(1)
	void planNamesOneOrganisationAndIsIssued() throws Exception {
		this.campaign.dayIs("2025-01-20");
		committee().planIsDrafted();
		committee().planIsIssued("2025-01-22");
	}

	@Test
	@Order(2)
	void organisationRegistersADayInsideTheWindow() {
		committee().registers("2025-03-20", DAY);
	}

	@Test
	@Order(3)
	void personnelIsPreparedAndAgreedAndNoticeGiven() {
		committee().preparesElections("2025-01-22");
		committee().givesNotice();
	}

	@Test
	@Order(4)
	void congressElectsItsCommitteeFromAListThatItVotedOn() throws Exception {
		this.campaign.dayIs(DAY);
		PartyCommittee committee = committee();
		committee.opens(100);
		committee.votesNumber(40, 100);
		TaskPage list = committee.settlesList()
			.press("names-add")
			.fill("names-17-name", "Kiều Văn Tài")
			.fill("names-17-agreed", 20)
			.fill("inFavour", 99)
			.isRefused("names-17-agreed", "chưa quá 30%");
		committee.picture(list, "danh-sach-bau-cu");
		list.press("names-17-drop").says("danh sách 17 người").complete();
		committee.namesCounters("Trần Thị Bình");
		TaskPage count = committee.counts();
		assertThat(lines(minutes(count))).contains("- Mai Văn Xuân.")
			.anyMatch((line) -> line.contains("Danh sách bầu cử có 17 đồng chí"));
		for (int at = 0; at < 17; at++) {
			count.fill("candidates-%d-votes".formatted(at), (at < 15) ? 90 - at : 40);
		}
		count.fill("candidates-16-votes", 101).isRefused("candidates-16-votes", "nhiều hơn số phiếu hợp lệ");
		committee.picture(count, "kiem-phieu-nham");
		count.fill("candidates-16-votes", 41).upload("minutes", committee.minutes("bien-ban-1.png")).complete();
	}

	private Path minutes(TaskPage count) {
		Page page = committee().office.page();
		Download paper = page.waitForDownload(() -> count.link("Biên bản kiểm phiếu").click());
		return paper.path();
	}

	private static List<String> lines(Path paper) throws Exception {
		return WordFile.of(Files.readAllBytes(paper), "browser-counting-minutes").lines();
	}

	@Test
	@Order(5)
	void secretaryFailsOnTheFirstBallot() {
		PartyCommittee committee = committee();
		committee.office.takes(PartyCommittee.NUMBER).fill("inFavour", 100).complete();
		TaskPage list = committee.settlesList()
			.says("chưa xác minh")
			.tick("steps-committeeElected")
			.tick("_introduced")
			.fill("introduction-issued", 15)
			.holds("introduction-returned", 15)
			.holds("introduction-valid", 15)
			.fill("introduction-names-0-name", "Nguyễn Văn An")
			.fill("introduction-names-0-votes", 7)
			.press("introduction-names-add")
			.fill("introduction-names-1-name", "Trần Thị Bình")
			.fill("introduction-names-1-votes", 7)
			.fill("inFavour", 100)
			.isRefused("introduction-chosenByHead", "người đứng đầu cấp ủy chọn");
		committee.picture(list, "danh-sach-bi-thu");
		list.choose("introduction-chosenByHead", "Nguyễn Văn An");
		list.complete();
		committee.namesCounters("Nguyễn Văn An");
		TaskPage count = committee.counts().fill("candidates-0-votes", 45);
		count.upload("minutes", committee.minutes("bien-ban-2.png"));
		committee.picture(count, "bi-thu-lan-1");
		count.complete();
		TaskPage further = committee.office.takes("Quyết định bầu tiếp").says("còn thiếu 1 người");
		committee.picture(further, "bau-tiep");
		further.complete();
	}

	@Test
	@Order(6)
	void secretaryIsElectedOnTheSecondBallotFromALongerList() {
		PartyCommittee committee = committee();
		TaskPage list = committee.settlesList()
			.says("lần bầu thứ 2")
			.press("names-add")
			.fill("names-1-name", "Kiều Văn Tài")
			.fill("names-1-agreed", 60)
			.fill("inFavour", 100)
			.isRefused("names-1-name", "không trúng cử Ban Chấp hành");
		committee.picture(list, "bi-thu-danh-sach-lan-2");
		list.fill("names-1-name", "Trần Thị Bình").complete();
		committee.namesCounters();
		TaskPage count = committee.counts().fill("candidates-0-votes", 30).fill("candidates-1-votes", 69);
		count.fill("ballots-valid", 99).holds("ballots-invalid", 1).upload("minutes", committee.minutes("bb-3.png"));
		committee.picture(count, "bi-thu-lan-2");
		count.complete();
		TaskPage closing = committee.office.takes("Ghi biên bản, nghị quyết đại hội").says("69/103");
		closing.unfold("Thảo luận, nghị quyết")
			.fill("deliberation-speakers", 12)
			.fill("deliberation-inFavour", 104)
			.fill("deliberation-targets", 15)
			.upload("minutes", committee.minutes("nghi-quyet.png"))
			.isRefused("deliberation-inFavour", "phải từ 0 đến số có mặt");
		committee.picture(closing, "be-mac");
		closing.fill("deliberation-inFavour", 99).complete();
	}

	@Test
	@Order(7)
	void newCommitteeElectsTheRestAtItsFirstMeeting() throws Exception {
		List<String> prepared = PartyCommittee.PREPARED;
		committee().electsOverHttp(3, prepared.subList(0, 4), List.of(14, 13, 12, 3));
		committee().electsOverHttp(1, prepared.subList(2, 3), List.of(14));
	}

	@Test
	@Order(8)
	void superiorRatifiesAndTheBoardSaysSo() throws Exception {
		PartyCommittee committee = committee();
		TaskPage request = committee.office.takes("Gửi hồ sơ đề nghị chuẩn y").says("Phân công cấp ủy");
		committee.picture(request, "de-nghi-chuan-y");
		request.upload("papers", committee.minutes("to-trinh.png")).complete();
		TaskPage decision = committee.board.takes("Chuẩn y kết quả bầu cử")
			.says("Ý kiến của cấp ủy cấp trên")
			.fill("meetingDate", DAY)
			.fill("number", "30-QĐ/HU")
			.fill("documentDate", DAY)
			.fill("signer", "Bí thư Huyện ủy")
			.choose("rows-0-outcome", "Chuẩn y")
			.tick("rows-0-compared");
		this.campaign.picture(committee.board, decision, "chuan-y");
		decision.complete();
		JsonNode congress = this.campaign.caller("bantochuc").get("/api/congresses" + CONGRESS).succeeded().json();
		assertThat(congress.get("state").asText()).isEqualTo("RATIFIED");
		assertThat(congress.get("missing").toString()).doesNotContain("branchVoted", "opinionsTaken");
		show(committee.board, "/board?plan=ban-hon-2025", "bang-theo-doi");
		show(committee.board, "/congresses" + CONGRESS, "dai-hoi");
		show(committee.office, "/plans/ban-hon-2025", "ke-hoach");
	}

	private void show(Person person, String address, String name) {
		person.page().navigate(address);
		this.campaign.pageOnBoth(person, name);
	}

}
