package vn.daihoi.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.clock.AdvanceClock;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.mail.Addressees;
import vn.daihoi.mail.Delivery;
import vn.daihoi.mail.MailDesk;
import vn.daihoi.mail.MailMorning;
import vn.daihoi.mail.MailNews;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people read in their mailbox while a branch goes its way. */
@ProcessTest
class MailTests {

	private static final String TODAY = "2024-09-30";

	@Autowired
	private Campaign campaign;

	@Autowired
	private MailDesk desk;

	@Autowired
	private MailNews news;

	@Autowired
	private MailMorning morning;

	@Autowired
	private Addressees addressees;

	@Autowired
	private AdvanceClock advance;

	@Autowired
	private DaihoiClock clock;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Value("${spring.mail.port}")
	private int port;

	private GreenMail server;

	private Branch branch;

	@BeforeEach
	void twoPeopleWantMailAtOnce() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		wants("chibo.hh02", Delivery.AT_ONCE);
		wants("danguy.hh", Delivery.AT_ONCE);
		noJobIsAwaited();
		serverStarts();
	}

	@AfterEach
	void nobodyWantsMailAnyMore() {
		this.server.stop();
		Stream.of("chibo.hh02", "danguy.hh").forEach((user) -> this.addressees.move(user, ""));
		Stream.of("mail", "mail_line", "mail_wish", "mail_trouble", "mail_refused_address")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		noJobIsAwaited();
	}

	private void noJobIsAwaited() {
		jobs().forEach((job) -> this.management.deleteJob(job.getId()));
	}

	private void wants(String user, Delivery delivery) {
		this.transaction
			.executeWithoutResult((begun) -> this.desk.choose(user, user + "@huyenuy.example.vn", delivery));
	}

	private void serverStarts() {
		this.server = new GreenMail(new ServerSetup(this.port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.server.start();
	}

	@Test
	void newTaskReachesThoseToWhomItIsOfferedAndNotWhoeverMadeIt() {
		this.branch.proposes("2024-12-15");
		minutesPass(1);
		MimeMessage mail = onlyMail();
		assertThat(recipient(mail)).isEqualTo("danguy.hh@huyenuy.example.vn");
		assertThat(subject(mail))
			.isEqualTo("Việc mới: Nhận ngày đại hội – Chi bộ Trường tiểu học Hiệp Hưng 1 (Dữ liệu minh họa)");
		assertThat(text(mail)).contains(
				"Có việc mới: “Nhận ngày đại hội” của Chi bộ Trường tiểu học Hiệp Hưng 1 (Dữ liệu minh họa).",
				"\nHạn: ", "\nMở việc: https://daihoi.example.vn/work/");
		minutesPass(60);
		assertThat(mails()).hasSize(1);
	}

	@Test
	void tasksOfOneMomentAreOneMail() {
		this.branch.proposes("2024-12-15");
		this.campaign.branch("hh03").proposes("2024-12-16");
		minutesPass(1);
		assertThat(subject(onlyMail())).isEqualTo("02 tin mới từ phần mềm Daihoi");
		assertThat(text(onlyMail())).contains("của Chi bộ Trường tiểu học Hiệp Hưng 1 (Dữ liệu minh họa).",
				"của Chi bộ ấp Hưng Thạnh (Dữ liệu minh họa).");
	}

	@Test
	void returnedDossierReachesTheBranchAndSoDoesTheAgreement() {
		this.branch.isAcceptedFor("2024-12-15");
		this.branch.preparesPersonnel(TODAY);
		minutesPass(1);
		this.campaign.committee().handsBack(TODAY, "shortCvList", "Thiếu trình độ chuyên môn", this.branch);
		minutesPass(1);
		assertThat(lastSubject("chibo.hh02"))
			.isEqualTo("Việc bị trả lại: Gửi hồ sơ nhân sự – Chi bộ Trường tiểu học Hiệp Hưng 1 (Dữ liệu minh họa)");
		this.branch.handsIn("shortCvList");
		this.campaign.committee().agrees(TODAY, this.branch);
		minutesPass(1);
		assertThat(text(last("chibo.hh02"))).contains("đã thống nhất nhân sự của Chi bộ Trường tiểu học Hiệp Hưng 1");
	}

	@Test
	void whatIsRefusedIsToldToNobody() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2024-09-01"));
		minutesPass(1);
		assertThat(mails()).isEmpty();
	}

	@Test
	void taskThatWasDoneMeanwhileIsNotInTheDailyMail() {
		wants("danguy.hh", Delivery.DAILY);
		this.branch.proposes("2024-12-15");
		this.campaign.branch("hh03").proposes("2024-12-16");
		this.campaign.committee().accepts(this.branch);
		minutesPass(1);
		assertThat(mails()).extracting(MailTests::recipient).containsOnly("chibo.hh02@huyenuy.example.vn");
		this.campaign.advanceTo("2024-10-01");
		assertThat(lastSubject("danguy.hh")).startsWith("Tin trong ngày, thứ Ba 01/10/2024: ");
		assertThat(text(last("danguy.hh"))).contains("“Nhận ngày đại hội” của Chi bộ ấp Hưng Thạnh (Dữ liệu minh họa).")
			.doesNotContain("“Nhận ngày đại hội” của Chi bộ Trường tiểu học Hiệp Hưng 1 (Dữ liệu minh họa).");
	}

	@Test
	void serverThatIsDownStopsNobodyAndGetsEachMailOnceWhenItIsUpAgain() {
		this.server.stop();
		this.branch.proposes("2024-12-15");
		this.campaign.advanceTo("2024-10-02");
		assertThat(this.news.unreachable().orElseThrow()).startsWith("Chưa gửi được thư: máy chủ thư không trả lời")
			.contains("thư đang chờ");
		assertThat(this.runtime.createIncidentQuery().count()).isZero();
		assertThat(jobs()).hasSize(1);
		serverStarts();
		this.campaign.advanceTo("2024-10-04");
		assertThat(mails()).filteredOn((mail) -> subject(mail).contains("Nhận ngày đại hội")).hasSize(1);
		assertThat(this.news.unreachable()).isEmpty();
		assertThat(jobs()).isEmpty();
	}

	@Test
	void jobThatDiesAfterItsWorkDoesNotSendAgain() {
		this.branch.proposes("2024-12-15");
		String job = diesAtTheEnd();
		assertThat(mails()).hasSize(1);
		this.management.executeJob(job);
		assertThat(mails()).hasSize(1);
	}

	@Test
	void jobThatDiesBeforeItNotesTheMailSendsItOnceMoreUnderTheSameName() throws MessagingException {
		this.branch.proposes("2024-12-15");
		String job = diesAtTheEnd();
		this.jdbc.sql("update mail set state = 'SENDING'").update();
		this.management.executeJob(job);
		assertThat(mails()).hasSize(2);
		assertThat(mails().get(0).getMessageID()).isEqualTo(mails().get(1).getMessageID());
	}

	@Test
	void dailyMailsAreNotRepeatedWhenTheJobDies() {
		wants("danguy.hh", Delivery.DAILY);
		this.branch.proposes("2024-12-15");
		minutesPass(1);
		assertThat(mails()).isEmpty();
		this.transaction.executeWithoutResult((begun) -> this.morning.begin());
		this.management.executeJob(diesAtTheEnd());
		assertThat(subject(onlyMail())).startsWith("Tin trong ngày, thứ Hai 30/09/2024: ");
	}

	@Test
	void oneJobIsEnoughForAllThatIsToldWhileItIsAwaited() {
		sendsTestMail("chibo.hh02");
		sendsTestMail("danguy.hh");
		this.branch.proposes("2024-12-15");
		this.campaign.branch("hh03").proposes("2024-12-16");
		assertThat(jobs()).hasSize(1);
		minutesPass(1);
		assertThat(mails()).hasSize(3);
		assertThat(jobs()).isEmpty();
	}

	@Test
	void whatIsCommittedAfterTheJobHasReadIsAskedForAnew() {
		sendsTestMail("chibo.hh02");
		String job = jobs().get(0).getId();
		this.transaction.executeWithoutResult((begun) -> {
			this.desk.test("danguy.hh");
			elsewhere(() -> this.management.executeJob(job));
		});
		assertThat(mails()).hasSize(1);
		assertThat(jobs()).hasSize(1).extracting(Job::getId).doesNotContain(job);
		minutesPass(1);
		assertThat(mails()).hasSize(2);
	}

	@Test
	void whatIsCommittedWhileTheJobRunsIsAskedForAnew() {
		sendsTestMail("chibo.hh02");
		this.transaction.executeWithoutResult((begun) -> {
			this.management.executeJob(jobs().get(0).getId());
			elsewhere(() -> sendsTestMail("danguy.hh"));
		});
		assertThat(jobs()).hasSize(1);
		minutesPass(1);
		assertThat(mails()).hasSize(2);
	}

	@Test
	void whatIsRolledBackAsksForNoJob() {
		this.transaction.executeWithoutResult((begun) -> {
			this.desk.test("danguy.hh");
			begun.setRollbackOnly();
		});
		assertThat(jobs()).isEmpty();
	}

	@Test
	void secondPostmanComesAgainWhenTheFirstIsThrough() {
		sendsTestMail("chibo.hh02");
		this.transaction.executeWithoutResult((begun) -> {
			this.jdbc.sql("select id from mail_round for update").query(Integer.class).single();
			elsewhere(() -> this.management.executeJob(jobs().get(0).getId()));
		});
		assertThat(mails()).isEmpty();
		assertThat(jobs()).hasSize(1);
		minutesPass(1);
		assertThat(mails()).hasSize(1);
	}

	private void sendsTestMail(String user) {
		this.transaction.executeWithoutResult((begun) -> this.desk.test(user));
	}

	/** In another thread, and so in another transaction. */
	private static void elsewhere(Runnable work) {
		CompletableFuture.runAsync(work).join();
	}

	/** All that the job did itself is rolled back, as a kill does; gives its id. */
	private String diesAtTheEnd() {
		String job = jobs().get(0).getId();
		this.transaction.executeWithoutResult((begun) -> {
			this.management.executeJob(job);
			begun.setRollbackOnly();
		});
		assertThat(jobs()).extracting(Job::getId).contains(job);
		return job;
	}

	private void minutesPass(int minutes) {
		Instant moment = this.clock.instant().plus(Duration.ofMinutes(minutes));
		assertThat(this.advance.to(moment).failed()).isEmpty();
	}

	private List<Job> jobs() {
		return this.jdbc.sql("select id_ from act_ru_job where handler_type_ = 'sendMails' order by duedate_")
			.query(String.class)
			.list()
			.stream()
			.map((id) -> this.management.createJobQuery().jobId(id).singleResult())
			.toList();
	}

	private MimeMessage onlyMail() {
		assertThat(mails()).hasSize(1);
		return mails().get(0);
	}

	private List<MimeMessage> mails() {
		return List.of(this.server.getReceivedMessages());
	}

	private String lastSubject(String user) {
		return subject(last(user));
	}

	private MimeMessage last(String user) {
		return mails().stream()
			.filter((mail) -> recipient(mail).startsWith(user + "@"))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new AssertionError("no mail to " + user));
	}

	private static String recipient(MimeMessage mail) {
		return read(() -> mail.getAllRecipients()[0].toString());
	}

	private static String subject(MimeMessage mail) {
		return read(mail::getSubject);
	}

	private static String text(MimeMessage mail) {
		return read(() -> mail.getContent().toString().replace("\r\n", "\n"));
	}

	private static String read(Part part) {
		try {
			return part.read();
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Of a mail. */
	private interface Part {

		String read() throws MessagingException, IOException;

	}

}
