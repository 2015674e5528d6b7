package vn.daihoi.process;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Those in charge of an area write down a visit. */
@ProcessTest
class InspectionVisitTests {

	private static final String MEND = "userTask_mendShortcomings";

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.advanceTo("2024-10-08");
	}

	@Test
	void visitIsSeenByTheVisitedBranchItsCommitteeAndOnTheBoardAndByNoOtherBranch() {
		visits("giamsat", "hh01", "2024-10-07", "\"2024-10-20\"");
		JsonNode visit = visits("chibo.hh01", "hh01", "userTask_proposeDate").path(0);
		assertThat(visit.path("finding").asText()).isEqualTo("Chưa phân công người đọc báo cáo");
		assertThat(visit.path("mendBy").asText()).isEqualTo("2024-10-20");
		assertThat(visits("danguy.hh", "hh", "userTask_issueUnitPlan").path(0).path("organization").asText())
			.startsWith("Chi bộ ấp Mỹ Lợi");
		assertThat(visits("chibo.hh02", "hh02", "userTask_proposeDate")).isEmpty();
		assertThat(board("bantochuc")).contains("Chưa phân công người đọc báo cáo", "20/10/2024", "Giám sát");
		assertThat(board("chibo.hh02")).doesNotContain("Chưa phân công người đọc báo cáo");
	}

	@Test
	void onlyPeopleOfTheIssuerWriteDownVisits() {
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> visits("chibo.hh01", "hh02", "2024-10-07", "null"));
	}

	@Test
	void visitThatCannotHaveBeenIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits("kiemtra", "hh", "2024-10-09", "null"))
			.withMessageContaining("đến hôm nay")
			.withMessageContaining("mục III.2");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> visits("kiemtra", "hh", "2024-10-07", "\"2024-10-01\""))
			.withMessageContaining("Hạn khắc phục");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits("kiemtra", "xx", "2024-10-07", "null"))
			.withMessageContaining("“xx”");
	}

	@Test
	void visitThatIsSentTwiceIsWrittenDownOnce() {
		visits("giamsat", "hh01", "2024-10-07", "null");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits("giamsat", "hh01", "2024-10-07", "null"))
			.withMessageContaining("đã ghi");
		visits("giamsat", "hh01", "2024-10-08", "null");
		assertThat(visits("chibo.hh01", "hh01", "userTask_proposeDate")).hasSize(2);
	}

	@Test
	void visitedBranchSaysWhenAndHowItHasMendedWhatWasFound() {
		visits("giamsat", "hh01", "2024-10-07", "\"2024-10-20\"");
		assertThat(this.campaign.due(subject("hh01"), MEND)).isEqualTo("2024-10-19");
		assertThat(this.campaign.person("danguy.hh").task(subject("hh01"), MEND)).isNotNull();
		assertThat(board("giamsat")).contains("chưa khắc phục");
		mends("chibo.hh01", "hh01", "2024-10-08");
		assertThat(board("giamsat")).contains("đã khắc phục 08/10/2024: Đã phân công lại")
			.doesNotContain("chưa khắc phục");
		assertThat(visits("chibo.hh01", "hh01", "userTask_proposeDate").at("/0/mendedOn").asText())
			.isEqualTo("2024-10-08");
		assertThat(this.campaign.person("chibo.hh01").sees(this.campaign.plan())).doesNotContain(MEND);
		assertThat(this.campaign.path("mending", subject("hh01"))).endsWith("endEvent_mended");
	}

	@Test
	void visitThatAsksForNothingBringsNoTask() {
		visits("giamsat", "hh01", "2024-10-07", "null");
		assertThat(this.campaign.person("chibo.hh01").sees(this.campaign.plan())).doesNotContain(MEND);
	}

	@Test
	void severalVisitsAreOneTaskThatStaysOpenUntilAllIsMended() {
		visits("giamsat", "hh", "2024-10-07", "\"2024-10-20\"");
		visits("kiemtra", "hh", "2024-10-08", "\"2024-10-30\"");
		assertThat(this.campaign.person("danguy.hh").sees(this.campaign.plan())).containsOnlyOnce(MEND);
		assertThat(this.campaign.person("chibo.hh01").sees(this.campaign.plan())).doesNotContain(MEND);
		mends("danguy.hh", "hh", "2024-10-08");
		assertThat(this.campaign.due(subject("hh"), MEND)).isEqualTo("2024-10-29");
		mends("danguy.hh", "hh", "2024-10-08");
		assertThat(this.campaign.person("danguy.hh").sees(this.campaign.plan())).doesNotContain(MEND);
	}

	@Test
	void mendingBeforeTheVisitOrOfAnotherVisitIsRefused() {
		visits("giamsat", "hh01", "2024-10-07", "\"2024-10-20\"");
		visits("giamsat", "hh02", "2024-10-07", "\"2024-10-20\"");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> mends("chibo.hh01", "hh01", "2024-10-06"))
			.withMessageContaining("từ ngày kiểm tra (07/10/2024) đến hôm nay");
		long other = shortcoming("chibo.hh02", "hh02");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> mends("chibo.hh01", "hh01", mended(other, "2024-10-08")))
			.withMessageContaining("không phải của đơn vị");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> mends("chibo.hh01", "hh01", List.of()))
			.withMessageContaining("Chưa ghi việc nào");
	}

	private void mends(String user, String organization, String day) {
		mends(user, organization, mended(shortcoming(user, organization), day));
	}

	private void mends(String user, String organization, List<String> mended) {
		this.campaign.person(user).completes(subject(organization), MEND, "{\"mended\":" + mended + "}");
	}

	private static List<String> mended(long visit, String day) {
		return List.of("{\"visit\":%d,\"mendedOn\":\"%s\",\"mendedHow\":\"Đã phân công lại\"}".formatted(visit, day));
	}

	private long shortcoming(String user, String organization) {
		return form(user, organization, MEND).at("/shown/shortcomings/0/id").asLong();
	}

	private String subject(String organization) {
		return this.campaign.plan() + "/" + organization;
	}

	private void visits(String user, String organization, String day, String mendBy) {
		this.campaign.person(user)
			.starts("inspectionVisit",
					"""
							{"plan":"%s","organization":"%s","visitedOn":"%s","visitKind":"SUPERVISION","visitor":"Ủy viên Ban Thường vụ",
							"visitFinding":"Chưa phân công người đọc báo cáo","mendBy":%s}"""
						.formatted(this.campaign.plan(), organization, day, mendBy));
	}

	private JsonNode visits(String user, String organization, String element) {
		return form(user, organization, element).at("/background/visits");
	}

	private JsonNode form(String user, String organization, String element) {
		String task = this.campaign.person(user).task(subject(organization), element).getId();
		return as(user).get("/api/tasks/" + task + "/form").json();
	}

	private String board(String user) {
		return as(user).get("/board?plan=" + this.campaign.plan()).body();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
