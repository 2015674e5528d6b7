package vn.daihoi.packaged;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong while branches prepare, what each is told, and what is recorded. */
class PreparationIncidents {

	private static final String REMARKS = "residenceRemarks";

	private final Campaign campaign;

	PreparationIncidents(Campaign campaign) {
		this.campaign = campaign;
	}

	/** The office of its committee proposes the day of a small branch. */
	void officeActsFor(String branch, District.Unit unit) throws Exception {
		BranchStory office = this.campaign.officeFor(branch);
		OpenTask task = office.opens("userTask_proposeDate");
		assertThat(task.page().get("acting").asBoolean()).isTrue();
		office.proposes(Openings.of(this.campaign.district().branch(branch), unit));
		assertThat(this.campaign.application()
			.caller("quantri")
			.get("/engine-rest/history/task?taskId=" + task.id())
			.succeeded()
			.json()
			.at("/0/assignee")
			.asText()).isEqualTo("danguy." + unit.code());
	}

	/** Three are elected, five stand on the list. */
	void listHasTwoNamesTooMany(String branch) throws Exception {
		BranchStory story = this.campaign.branch(branch);
		OpenTask task = story.opens(BranchStory.PERSONNEL_PLAN);
		task.isRefused(story.list(task.shown(), 2), "Danh sách bầu cử có số dư 02 người",
				"cần bầu 03 người thì số dư là 01", "Kế hoạch, mục II.3.3", "không quá 30%");
		assertThat(milestones(branch).has("draftPlanSent")).isFalse();
		story.nominates();
		assertThat(milestones(branch).has("draftPlanSent")).isTrue();
	}

	void dossierIsIncomplete(String branch) throws Exception {
		BranchStory story = this.campaign.branch(branch);
		OpenTask task = story.opens(BranchStory.DOSSIER);
		task.isRefused(story.dossier(task, List.of(REMARKS)), "Chưa có:", "hãy tải ảnh hoặc tệp lên",
				"Kế hoạch, mục II.3.4");
		assertThat(milestones(branch).has("dossierSent")).isFalse();
		story.handsIn();
	}

	/** What the committee says of it in its list. */
	static Map<String, Object> remarksAreHandedBack() {
		return Map.of("agreed", false, "returned",
				List.of(Map.of("item", REMARKS, "reason", "Thiếu chữ ký nơi cư trú")));
	}

	/** Only what was handed back is asked again; then the committee agrees. */
	void dossierIsMended(String branch, String day) throws Exception {
		assertThat(milestones(branch).has("personnelAgreed")).isFalse();
		BranchStory story = this.campaign.branch(branch);
		OpenTask task = story.opens(BranchStory.DOSSIER);
		assertThat(task.shown().get("papers")).singleElement().satisfies((paper) -> {
			assertThat(paper.get("item").asText()).isEqualTo(REMARKS);
			assertThat(paper.get("reason").asText()).isEqualTo("Thiếu chữ ký nơi cư trú");
		});
		task.isRefused(story.dossier(task, List.of(REMARKS, "shortCvList")), "Chỉ gửi các mục được yêu cầu");
		story.handsIn();
		this.campaign.unitOf(branch).agrees(day, Map.of());
		assertThat(milestones(branch).get("personnelAgreed").asText()).isEqualTo(day);
	}

	/** On 15 November it is too late for a day in the second week of December. */
	void noticeIsTooLate(String branch) throws Exception {
		BranchStory story = this.campaign.branch(branch);
		story.opens("userTask_chooseNoticeHandling").complete(Map.of("choice", "CONTINUE"));
		OpenTask task = story.opens(BranchStory.NOTICE);
		String accepted = congress(branch).get("openingDate").asText();
		task.isRefused(story.notice(task, "2024-11-15", accepted),
				"Thông báo ngày 15/11/2024 thì khai mạc sớm nhất là ngày 28/12/2024", "30 ngày làm việc",
				"Kế hoạch, mục II.2 và III.8", "điểm 11.1 Quy định 24-QĐ/TW");
		assertThat(congress(branch).get("openingDate").asText()).isEqualTo(accepted);
		assertThat(milestones(branch).has("notified")).isFalse();
		takesTheEarliestDay(branch, task);
	}

	private void takesTheEarliestDay(String branch, OpenTask task) throws Exception {
		String earliest = task.shown().get("earliestToday").asText();
		assertThat(earliest).isEqualTo("2024-12-28");
		task.complete(this.campaign.branch(branch).notice(task, "2024-11-15", earliest));
		this.campaign.ledger().note("notified", branch);
		assertThat(milestones(branch).has("dateAccepted")).isFalse();
		this.campaign.unitOf(branch).acceptsChangedDays();
		assertThat(congress(branch).get("openingDate").asText()).isEqualTo(earliest);
		assertThat(milestones(branch).get("notified").asText()).isEqualTo("2024-11-15");
		assertThat(milestones(branch).get("dateAccepted").asText()).isEqualTo("2024-11-15");
	}

	void congressIsPutOff(String branch, String reason) throws Exception {
		OpenTask task = this.campaign.branch(branch).opens("userTask_chooseNoticeHandling");
		task.isRefused(Map.of("choice", "POSTPONE"), "Hãy ghi lý do hoãn đại hội", "khoản 3 Điều 24 Điều lệ Đảng");
		task.complete(Map.of("choice", "POSTPONE", "reason", reason));
		this.campaign.ledger().strike("registered", branch);
		this.campaign.ledger().note("postponed", branch);
		assertThat(congress(branch).get("state").asText()).isEqualTo("POSTPONED");
		assertThat(milestones(branch).has("personnelAgreed")).isTrue();
	}

	private JsonNode congress(String branch) throws Exception {
		return this.campaign.board().congress(branch);
	}

	private JsonNode milestones(String branch) throws Exception {
		return congress(branch).get("milestones");
	}

}
