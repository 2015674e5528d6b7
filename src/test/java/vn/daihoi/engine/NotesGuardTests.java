package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Comments and attachments, which the engine itself lets anybody read and write. */
@ProcessTest
class NotesGuardTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@Autowired
	private IdentityService identity;

	private Task ofHh01;

	@BeforeEach
	void hh01HasATask() {
		this.campaign.beginWithIssuedPlan();
		this.ofHh01 = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.plan() + "/hh01")
			.singleResult();
	}

	@AfterEach
	void nobodyIsSignedIn() {
		this.identity.clearAuthentication();
	}

	@Test
	void nobodyCommentsBesideTheQuestionsOfTheForm() {
		signIn("hh01");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.tasks.createComment(this.ofHh01.getId(), null, "Đã gọi đảng ủy"))
			.withMessageContaining("ngay trong biểu mẫu");
		assertThat(this.tasks.getTaskComments(this.ofHh01.getId())).isEmpty();
	}

	@Test
	void whoDoesNotSeeATaskDoesNotReadItsComments() {
		signIn("hh02");
		assertThatThrownBy(() -> this.tasks.getTaskComments(this.ofHh01.getId()))
			.hasMessageContaining("only those who see a task");
	}

	@Test
	void nothingIsAttachedPastTheFileStore() {
		signIn("hh01");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(
					() -> this.tasks.createAttachment("pdf", this.ofHh01.getId(), null, "tệp", "", "https://x.invalid"))
			.withMessageContaining("ngay trong biểu mẫu");
		this.identity.clearAuthentication();
		assertThat(this.tasks.getTaskAttachments(this.ofHh01.getId())).isEmpty();
	}

	private void signIn(String branch) {
		this.identity.setAuthentication("chibo." + branch, List.of(branch + ":secretary"), List.of("hh"));
	}

}
