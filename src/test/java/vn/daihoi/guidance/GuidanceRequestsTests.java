package vn.daihoi.guidance;

import java.time.OffsetDateTime;

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
		requests.answer(waiting.id(), "Đồng ý", MOMENT);
		assertThat(requests.waiting(PLAN, "hh01")).isEmpty();
		assertThat(requests.waiting(PLAN, "hh02")).isPresent();
	}

}
