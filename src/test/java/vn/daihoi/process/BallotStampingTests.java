package vn.daihoi.process;

import java.text.Normalizer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The committee's office stamps ballots and sends its people to the congresses. */
@ProcessTest
class BallotStampingTests {

	private static final String STAMP = "userTask_stampBallots";

	private static final String TODAY = "2024-09-30";

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	private Branch first;

	private Branch second;

	@BeforeEach
	void twoBranchesAreAgreedTo() {
		this.campaign.beginWithIssuedPlan();
		this.first = agreed("hh01", "2024-12-15");
		this.second = agreed("hh02", "2024-12-15");
	}

	private Branch agreed(String code, String day) {
		Branch branch = this.campaign.branch(code);
		branch.isAcceptedFor(day);
		branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, branch);
		return branch;
	}

	private String row(Branch branch, String attendees) {
		return this.campaign.committee()
			.row(STAMP, branch, "\"stamps\":[{\"election\":\"SECRETARY\",\"stamped\":12}],\"attendees\":\"%s\""
				.formatted(attendees));
	}

	private void stamps(String more, String... rows) {
		this.campaign.committee().submits(STAMP, "{\"rows\":[" + String.join(",", rows) + "]" + more + "}", this.first);
	}

	@Test
	void ballotsOfManyBranchesAreStampedInOneList() {
		assertThat(this.first.due(STAMP)).isEqualTo("2024-12-11");
		stamps("", row(this.first, "Lê Văn An"), row(this.second, "Trần Thị Bình, Võ Văn Cường"));
		assertThat(this.campaign.path("ballotStamping", this.second.congress()))
			.containsExactly("startEvent_personnelAgreed", STAMP, "endEvent_stamped");
		assertThat(this.jdbc.sql("select name from attendance where congress = ? order by name")
			.param(this.second.congress())
			.query(String.class)
			.list()).containsExactly("Trần Thị Bình", "Võ Văn Cường");
	}

	@Test
	void nameIsKeptWholeHoweverItWasTypedAndRefusedOnlyBeyondTheToldLength() {
		String name = "H’Hen Niê Kđăm " + "Ễ".repeat(185);
		stamps("", row(this.first, Normalizer.normalize(name, Normalizer.Form.NFD)), row(this.second, "O'Đinh Thị Ớt"));
		assertThat(this.jdbc.sql("select name from attendance where congress like ? order by congress")
			.param(this.campaign.plan() + "/%")
			.query(String.class)
			.list()).containsExactly(name, "O'Đinh Thị Ớt");
	}

	@Test
	void nameBeyondTheToldLengthIsRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> stamps("", row(this.first, "Lê Văn An, " + "Ễ".repeat(201))))
			.withMessageContaining("dài quá 200 ký tự; mỗi người cách nhau một dấu phẩy");
	}

	@Test
	void onePersonAtTwoCongressesAtOnceIsToldAndKeptOnlyWithAReason() {
		String[] rows = { row(this.first, "Lê Văn An"), row(this.second, "Lê Văn An") };
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stamps("", rows))
			.withMessageStartingWith("Hãy ghi lý do: Lê Văn An còn dự đại hội")
			.withMessageContaining("buổi sáng 15/12/2024");
		stamps(",\"reasons\":{\"TWO_PLACES\":\"Đại hội thứ hai bắt đầu muộn\"}", rows);
	}

	@Test
	void aPersonWhoIsPromisedElsewhereAlreadyIsToldToo() {
		stamps("", row(this.first, "Lê Văn An"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.committee()
				.submits(STAMP, "{\"rows\":[" + row(this.second, "lê văn an") + "]}", this.second))
			.withMessageContaining("còn dự đại hội");
	}

	@Test
	void theTaskClosesWhenTheCongressOpensAndTheBranchNeverSeesIt() {
		assertThat(this.first.sees()).doesNotContain(STAMP);
		this.campaign.advanceTo("2024-12-15");
		assertThat(this.campaign.path("ballotStamping", this.first.congress()))
			.containsExactly("startEvent_personnelAgreed", STAMP, "event_openingReached", "endEvent_opened");
	}

}
