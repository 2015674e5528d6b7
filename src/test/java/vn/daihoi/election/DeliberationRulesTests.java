package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Twenty members convened, one of them elsewhere; eighteen are in the hall. */
class DeliberationRulesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private static final TallyRequest.Members MEMBERS = new TallyRequest.Members(20, 1, 0, 0, 0, 18);

	private final DeliberationRules rules = new DeliberationRules(Regulations.ofProduct());

	private List<Finding> found(TallyRequest.Members members, Deliberation said) {
		return this.rules.check(said, CongressType.MEMBERS, members, DAY);
	}

	@ParameterizedTest
	@CsvSource({ ",,", "0,,0", "18,18,200", "5,10,8", ",18," })
	void whatMinutesCanSayIsTaken(Integer speakers, Integer inFavour, Integer targets) {
		assertThat(found(MEMBERS, new Deliberation(speakers, inFavour, targets))).isEmpty();
	}

	@Test
	void nothingIsAskedOfMinutesThatSayNothing() {
		assertThat(found(MEMBERS, null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "-1,,, speakers, Số người phát biểu tham luận phải từ 0 đến 999 không thể là -1",
			"1000,,, speakers, Số người phát biểu tham luận phải từ 0 đến 999 không thể là 1000",
			",-1,, inFavour, Số tán thành nghị quyết (-1) phải từ 0 đến số có mặt (18)",
			",19,, inFavour, Số tán thành nghị quyết (19) phải từ 0 đến số có mặt (18)",
			",,-1, targets, Số chỉ tiêu trong nghị quyết phải từ 0 đến 200 không thể là -1",
			",,201, targets, Số chỉ tiêu trong nghị quyết phải từ 0 đến 200 không thể là 201" })
	void whatCannotBeIsRefusedAsPlainArithmeticWithWhatToDo(Integer speakers, Integer inFavour, Integer targets,
			String field, String words) {
		assertThat(found(MEMBERS, new Deliberation(speakers, inFavour, targets))).singleElement()
			.returns(Severity.ERROR, Finding::severity)
			.returns("deliberation." + field, Finding::field)
			.returns("", Finding::clause)
			.satisfies((finding) -> assertThat(finding.text().replaceAll("[,;]", ""))
				.startsWith(words.replaceAll("[,;]", ""))
				.endsWith("hãy ghi theo biên bản không rõ thì để trống"));
	}

	@Test
	void nobodyVotesWhoDoesNotCountInTheVote() {
		TallyRequest.Members members = new TallyRequest.Members(20, 5, 0, 0, 0, 18);
		assertThat(found(members, new Deliberation(null, 15, null))).isEmpty();
		assertThat(found(members, new Deliberation(null, 16, null))).singleElement()
			.returns(true, Finding::isError)
			.satisfies((finding) -> assertThat(finding.text()).contains("(16) nhiều hơn số được tính", "(15, "));
		assertThat(found(new TallyRequest.Members(5, 5, 0, 0, 0, 0), new Deliberation(null, 0, null))).singleElement()
			.returns(true, Finding::isError);
	}

	@Test
	void aResolutionWithHalfOfTheVotesIsTakenAndWhoRecordsItIsTold() {
		TallyRequest.Members members = new TallyRequest.Members(20, 0, 0, 0, 0, 20);
		assertThat(found(members, new Deliberation(null, 11, null))).isEmpty();
		assertThat(found(members, new Deliberation(null, 10, null))).singleElement()
			.returns(Severity.WARNING, Finding::severity)
			.returns("E06", Finding::code)
			.satisfies((finding) -> assertThat(finding.text())
				.startsWith("10 người tán thành nghị quyết, chưa quá một nửa của 20"))
			.satisfies((finding) -> assertThat(finding.clause()).contains("Điều lệ Đảng"));
	}

	@Test
	void moreSpeakersThanMembersInTheHallAreAskedAboutSinceGuestsSpeakToo() {
		assertThat(found(MEMBERS, new Deliberation(19, null, null))).singleElement()
			.returns(Severity.WARNING, Finding::severity)
			.returns("deliberation.speakers", Finding::field)
			.satisfies((finding) -> assertThat(finding.text()).contains("(19) nhiều hơn số có mặt (18)"));
	}

}
