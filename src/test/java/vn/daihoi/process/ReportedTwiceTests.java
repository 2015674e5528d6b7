package vn.daihoi.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit that sends its list of days, or its report, twice. */
@ProcessTest
class ReportedTwiceTests {

	private static final String LIST = "userTask_sendSchedule";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	private Visitor office;

	private String task;

	private String form;

	@BeforeEach
	void listIsDue() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01");
		this.campaign.advanceTo("2024-11-13");
		People.Person person = this.campaign.person("danguy.hh");
		String unit = this.campaign.unit().subject();
		person.claims(unit, LIST);
		this.task = person.task(unit, LIST).getId();
		String missing = Stream.of("hh01", "hh02", "hh03")
			.map((branch) -> Unit.missing(branch, "Chưa có ngày"))
			.toList()
			.toString();
		this.form = """
				{"number":"20-CV/ĐU","sentOn":"2024-11-13","branches":%s,"papers":%s}""".formatted(missing,
				this.campaign.scan(person, unit, LIST));
		this.office = Visitor.withPassword(this.port, "danguy.hh");
	}

	@Test
	void secondAttemptIsToldWhoSentItWhenAndWhatToDo() {
		assertThat(send("complete").status()).isEqualTo(204);
		for (String way : List.of("complete", "submit-form")) {
			Visitor.Answer again = send(way);
			assertThat(again.status()).isEqualTo(404);
			assertThat(again.body()).containsPattern("Việc “Chốt lịch, gửi danh sách đăng ký” đã được .+ hoàn thành lúc"
					+ " \\d\\d:\\d\\d ngày 13/11/2024; nếu cần sửa, hãy báo nơi nhận");
		}
		assertThat(this.office.get("/api/tasks/" + this.task + "/form").body())
			.contains("nếu cần sửa, hãy báo nơi nhận");
		assertThat(sent()).isEqualTo(1);
	}

	@Test
	void twoAtTheSameMomentSendOnce() {
		List<CompletableFuture<Visitor.Answer>> both = Stream.of(1, 2)
			.map((click) -> CompletableFuture.supplyAsync(() -> send("complete")))
			.toList();
		List<Visitor.Answer> answers = both.stream().map(CompletableFuture::join).toList();
		assertThat(answers).filteredOn((answer) -> answer.status() == 204).hasSize(1);
		assertThat(sent()).isEqualTo(1);
	}

	private Visitor.Answer send(String way) {
		return this.office.engine("POST", "/task/" + this.task + "/" + way, """
				{"variables":{"form":{"type":"Json","value":"%s","valueInfo":{"transient":true}}}}"""
			.formatted(this.form.replace("\"", "\\\"")));
	}

	/** How often the trail says that the list was sent. */
	private int sent() {
		return this.jdbc.sql("select count(*) from audit_entry where subject = ? and action like 'Chốt lịch%'")
			.param(this.campaign.unit().subject())
			.query(Integer.class)
			.single();
	}

}
