package vn.daihoi.packaged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes wrong on the day of a congress, and what is recorded of it. */
class CongressIncidents {

	private final Campaign campaign;

	CongressIncidents(Campaign campaign) {
		this.campaign = campaign;
	}

	/** Six of twelve are no majority for a secretary; a second ballot elects one. */
	void sixOfTwelveVotesElectNobody(String branch) throws Exception {
		CongressStory story = this.campaign.congress(branch);
		OpenTask task = story.opens("userTask_recordResult");
		JsonNode shown = task.shown();
		String first = shown.at("/ballots/0/names/0").asText();
		String second = shown.at("/ballots/0/names/1").asText();
		story.records(task, shown.at("/congress/openingDate").asText(),
				List.of(story.won(shown.at("/ballots/0")),
						story.ballot("SECRETARY", 1, 1,
								List.of(CongressStory.candidate(first, 6), CongressStory.candidate(second, 5))),
						story.ballot("SECRETARY", 2, 1, List.of(CongressStory.candidate(first, 8)))));
		JsonNode outcomes = story.opens("userTask_requestRatification").shown().get("outcomes");
		assertThat(ballot(outcomes, 1)).containsExactly(first + ": 6/12 NOT_ELECTED", second + ": 5/12 NOT_ELECTED");
		assertThat(ballot(outcomes, 2)).containsExactly(first + ": 8/12 ELECTED");
		assertThat(this.campaign.board().congress(branch).get("breaches")).isEmpty();
		story.requestsRatification();
	}

	private static List<String> ballot(JsonNode outcomes, int round) {
		return StreamSupport.stream(outcomes.spliterator(), false)
			.filter((one) -> one.get("election").asText().equals("SECRETARY") && one.get("round").asInt() == round)
			.map((one) -> "%s: %d/%d %s".formatted(one.get("name").asText(), one.get("votes").asInt(),
					one.get("base").asInt(), one.get("result").asText()))
			.toList();
	}

	/** Nobody agreed to the personnel, and the congress was held all the same. */
	void congressIsHeldWithoutAgreement(String branch) throws Exception {
		CongressStory story = this.campaign.congress(branch);
		OpenTask task = story.opens("userTask_recordResult");
		Map<String, Object> result = story.result(task, task.shown().at("/congress/openingDate").asText(),
				story.wonAll(task.shown()));
		assertThat(task.checked(result)).singleElement().satisfies((finding) -> {
			assertThat(finding.get("severity").asText()).isEqualTo("WARNING");
			assertThat(finding.get("text").asText()).startsWith("Trái quy định, chờ đảng ủy xử lý: ")
				.contains("chưa có văn bản thống nhất nhân sự");
		});
		story.recordsResult();
		isMarked(this.campaign.board().congress(branch).get("breaches"));
		assertThat(StreamSupport
			.stream(story.opens("userTask_requestRatification").shown().get("outcomes").spliterator(), false)
			.map((one) -> one.get("result").asText())).contains("PENDING").doesNotContain("ELECTED");
		story.requestsRatification();
	}

	private static void isMarked(JsonNode breaches) {
		assertThat(breaches).singleElement().satisfies((breach) -> {
			assertThat(breach.get("code").asText()).isEqualTo("HELD_WITHOUT_AGREEMENT");
			assertThat(breach.get("clause").asText()).contains("Kế hoạch, mục II.3.4");
		});
	}

	/** The committee reads it, and ratifies nothing without a word about it. */
	void breachIsDealtWithAtRatification(String branch, String day) throws Exception {
		UnitStory unit = this.campaign.unitOf(branch);
		OpenTask task = unit.opensList("userTask_ratify");
		for (JsonNode row : task.shown().get("rows")) {
			if (row.at("/about/congress/organizationCode").asText().equals(branch)) {
				isMarked(row.at("/about/breaches"));
			}
		}
		task.isRefused(
				UnitStory.list(UnitStory.meeting(day, "QĐ/ĐU"), UnitStory.rows(task, (any) -> UnitStory.ratified(""))),
				"cách xử lý điểm trái quy định", "khoản 2 Điều 33 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
		assertThat(this.campaign.board().congress(branch).get("state").asText()).isEqualTo("RESULT_REPORTED");
		unit.ratifies(day, Map.of(branch, "Đảng ủy đã kiểm điểm chi bộ"));
	}

	/** Too few came; another day is proposed, accepted and notified. */
	LocalDate congressTakesAnotherDay(String branch) throws Exception {
		this.campaign.congress(branch).couldNotHold("Không đủ đảng viên dự");
		BranchStory story = this.campaign.branch(branch);
		OpenTask task = story.opens("userTask_chooseHandling");
		assertThat(task.shown().get("hindrance").asText()).isEqualTo("Không đủ đảng viên dự");
		task.complete(Map.of("choice", "ANOTHER_DAY"));
		JsonNode milestones = this.campaign.board().congress(branch).get("milestones");
		assertThat(milestones.has("notified")).isFalse();
		assertThat(milestones.has("held")).isFalse();
		assertThat(milestones.has("personnelAgreed")).isTrue();
		LocalDate day = story.proposesTheEarliestDay("Đại hội lần đầu không đủ đảng viên dự");
		this.campaign.unitOf(branch).acceptsDays();
		story.givesNotice();
		assertThat(this.campaign.board().congress(branch).get("openingDate").asText()).isEqualTo(day.toString());
		return day;
	}

	/** A committee reports without a result of one of its branches, and says why. */
	void branchIsMissingInAReport(String branch, String day, String reason) throws Exception {
		UnitStory unit = this.campaign.unitOf(branch);
		OpenTask report = unit.opens("userTask_reportUnitResult");
		report.isRefused(UnitStory.paper("30-BC/ĐU", day, Map.of(), report.scan()),
				"chưa có kết quả đại hội; hãy ghi lý do", "Kế hoạch, mục III.7");
		unit.reports(day, Map.of(branch, reason));
	}

	/** What it prepared holds; opinions and script are of the new day. */
	void congressIsHeldOnItsOtherDay(String branch, LocalDate day) throws Exception {
		BranchStory story = this.campaign.branch(branch);
		story.sendsDocuments();
		story.recordsOpinions(day.minusDays(1).toString());
		story.preparesScript();
		this.campaign.advanceTo(day.plusDays(1).toString());
		this.campaign.congress(branch).recordsResult();
		assertThat(this.campaign.board().congress(branch).get("breaches")).isEmpty();
		this.campaign.congress(branch).requestsRatification();
	}

}
