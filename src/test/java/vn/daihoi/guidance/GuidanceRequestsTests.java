package vn.daihoi.guidance;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

class GuidanceRequestsTests {

	private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-10-18T08:00:00+07:00");

	@Databases
	void aReportWaitsUntilItIsAnsweredWithWhatTheBoardProposed(Database database) {
		GuidanceRequests requests = new GuidanceRequests(CampaignRows.in(database).client());
		requests.add(PLAN, "hh01", "chibo.hh01", "Chưa rõ họp ở đâu", MOMENT);
		requests.add(PLAN, "hh02", "chibo.hh02", "Thiếu phiếu", MOMENT);
		GuidanceRequest waiting = requests.waiting(PLAN, "hh01").orElseThrow();
		assertThat(waiting.difficulty()).isEqualTo("Chưa rõ họp ở đâu");
		requests.propose(waiting.id(), "Họp ở nhà văn hóa");
		assertThat(requests.waiting(PLAN, "hh01")).get().returns("Họp ở nhà văn hóa", GuidanceRequest::proposal);
		requests.answer(waiting.id(), "Đồng ý", false, MOMENT);
		assertThat(requests.waiting(PLAN, "hh01")).isEmpty();
		assertThat(requests.waiting(PLAN, "hh02")).isPresent();
	}

	@Databases
	void whatWaitsIsShownToThoseWhoseItIsAndThoseAboveThem(Database database) {
		JdbcClient client = CampaignRows.in(database).client();
		GuidanceRequests requests = new GuidanceRequests(client);
		Difficulties difficulties = new Difficulties(client);
		requests.add(PLAN, "hh01", "chibo.hh01", "Chưa rõ họp ở đâu", MOMENT);
		requests.add(PLAN, "hh02", "chibo.hh02", "Thiếu phiếu", MOMENT.plusDays(1));
		assertThat(difficulties.open(PLAN, List.of("hh"), 50)).extracting(OpenRequest::difficulty)
			.containsExactly("Chưa rõ họp ở đâu", "Thiếu phiếu");
		assertThat(difficulties.open(PLAN, List.of("hh02"), 50)).singleElement()
			.returns("19/10/2024", OpenRequest::askedDay)
			.returns(false, OpenRequest::handedOn);
		assertThat(difficulties.open(PLAN, List.of("tl"), 50)).isEmpty();
		assertThat(difficulties.waiting(PLAN, "hh02")).get().returns("Thiếu phiếu", OpenRequest::difficulty);
		assertThat(difficulties.waiting(PLAN, "hh03")).isEmpty();
		assertThat(
				difficulties.open(PLAN, List.of(client.sql("select issuer from plan").query(String.class).single()), 1))
			.hasSize(1);
		requests.propose(requests.waiting(PLAN, "hh01").orElseThrow().id(), "Họp ở nhà văn hóa");
		assertThat(difficulties.open(PLAN, List.of("hh01"), 50)).singleElement().returns(true, OpenRequest::handedOn);
	}

	@Databases
	void onlyAnAnswerForAllIsPublished(Database database) {
		JdbcClient client = CampaignRows.in(database).client();
		GuidanceRequests requests = new GuidanceRequests(client);
		requests.add(PLAN, "hh01", "chibo.hh01", "Chưa rõ họp ở đâu", MOMENT);
		requests.add(PLAN, "hh02", "chibo.hh02", "Thiếu phiếu", MOMENT);
		requests.answer(requests.waiting(PLAN, "hh01").orElseThrow().id(), "Ở nhà văn hóa", false, MOMENT);
		requests.answer(requests.waiting(PLAN, "hh02").orElseThrow().id(), "In thêm, văn phòng đóng dấu", true, MOMENT);
		assertThat(new Difficulties(client).published(PLAN))
			.containsExactly(new PublishedAnswer("Thiếu phiếu", "In thêm, văn phòng đóng dấu", MOMENT.toLocalDate()));
	}

}
