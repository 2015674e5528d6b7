package vn.daihoi.task;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormDraftsTests {

	private static final Instant MOMENT = Instant.parse("2024-10-18T01:00:00.5Z");

	private static final String PAGE = "page-1";

	private static final String DRAFT = "{\"venue\":\"Nhà văn hóa ấp Mỹ Lợi" + "ợ".repeat(5000) + "\"}";

	@Databases
	void aDraftIsFoundAsItWasTyped(Database database) {
		FormDrafts drafts = draftsIn(database);
		drafts.save(task("task-1"), PAGE, DRAFT);
		assertThat(drafts.find("task-1"))
			.contains(new FormDraft(DRAFT, PAGE, 1, "chibo.hh01", MOMENT.atOffset(ZoneOffset.UTC)));
		assertThat(drafts.find("task-2")).isEmpty();
	}

	@Databases
	void aTaskHasOneDraftTheLast(Database database) {
		FormDrafts drafts = draftsIn(database);
		drafts.save(task("task-1"), PAGE, DRAFT);
		drafts.save(task("task-1"), PAGE, "{}");
		assertThat(drafts.find("task-1")).map(FormDraft::content).contains("{}");
		assertThat(drafts.find("task-1")).map(FormDraft::revision).contains(2);
	}

	@Databases
	void aRemovedDraftIsGoneAlone(Database database) {
		FormDrafts drafts = draftsIn(database);
		drafts.save(task("task-1"), PAGE, "{}");
		drafts.save(task("task-2"), PAGE, "{}");
		drafts.remove("task-1");
		assertThat(drafts.find("task-1")).isEmpty();
		assertThat(drafts.find("task-2")).isPresent();
	}

	@Databases
	void aDraftTypedElsewhereMeanwhileIsNotOverwrittenUnseen(Database database) {
		KeepDraft drafts = new KeepDraft(draftsIn(database), Clock.fixed(MOMENT, ZoneOffset.ofHours(7)));
		int seen = drafts.keep(task("task-1"), "{}", "desk", 0);
		assertThat(drafts.keep(task("task-1"), "{}", "desk", 0)).isEqualTo(2);
		assertThatThrownBy(() -> drafts.keep(task("task-1"), DRAFT, "phone", seen)).isInstanceOf(Refusal.class)
			.hasMessageContaining("lưu nháp lúc 08:00 ngày 18/10/2024; hãy chọn giữ bản nào");
		assertThat(drafts.keep(task("task-1"), DRAFT, "phone", 2)).isEqualTo(3);
	}

	private static FormDrafts draftsIn(Database database) {
		return new FormDrafts(database.client(), Clock.fixed(MOMENT, ZoneOffset.UTC));
	}

	private static TaskContext task(String id) {
		return new TaskContext(id, "branchCongress.userTask_proposeDate", "Đề xuất ngày", "phung-hiep-2025/hh01", "hh",
				"chibo.hh01", null, "chibo.hh01", Set.of());
	}

}
