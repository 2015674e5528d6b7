package vn.daihoi.task;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class FormDraftsTests {

	private static final Instant MOMENT = Instant.parse("2024-10-18T01:00:00.5Z");

	private static final String DRAFT = "{\"venue\":\"Nhà văn hóa ấp Mỹ Lợi" + "ợ".repeat(5000) + "\"}";

	@Databases
	void aDraftIsFoundAsItWasTyped(Database database) {
		FormDrafts drafts = draftsIn(database);
		drafts.save(task("task-1"), DRAFT);
		assertThat(drafts.find("task-1")).contains(DRAFT);
		assertThat(drafts.find("task-2")).isEmpty();
		assertThat(database.client().sql("select saved_at from form_draft").query(OffsetDateTime.class).single())
			.isAtSameInstantAs(MOMENT.atOffset(ZoneOffset.UTC));
	}

	@Databases
	void aTaskHasOneDraftTheLast(Database database) {
		FormDrafts drafts = draftsIn(database);
		drafts.save(task("task-1"), DRAFT);
		drafts.save(task("task-1"), "{}");
		assertThat(drafts.find("task-1")).contains("{}");
	}

	@Databases
	void aRemovedDraftIsGoneAlone(Database database) {
		FormDrafts drafts = draftsIn(database);
		drafts.save(task("task-1"), "{}");
		drafts.save(task("task-2"), "{}");
		drafts.remove("task-1");
		assertThat(drafts.find("task-1")).isEmpty();
		assertThat(drafts.find("task-2")).isPresent();
	}

	private static FormDrafts draftsIn(Database database) {
		return new FormDrafts(database.client(), Clock.fixed(MOMENT, ZoneOffset.UTC));
	}

	private static TaskContext task(String id) {
		return new TaskContext(id, "branchCongress.userTask_proposeDate", "Đề xuất ngày", "phung-hiep-2025/hh01", "hh",
				"chibo.hh01", null, "chibo.hh01", Set.of());
	}

}
