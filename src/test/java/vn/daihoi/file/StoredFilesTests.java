package vn.daihoi.file;

import java.time.OffsetDateTime;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class StoredFilesTests {

	private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-10-18T08:00:00.123456+07:00");

	private static final StoredFile LATER = file("1", "task-1", MOMENT.plusSeconds(1));

	private static final StoredFile EARLIER = file("2", "task-1", MOMENT);

	private static final StoredFile OTHER = file("3", "task-2", MOMENT);

	@Databases
	void aFileIsFoundAsItWasUploaded(Database database) {
		StoredFile found = filesIn(database).find("2").orElseThrow();
		assertThat(found).usingRecursiveComparison()
			.withComparatorForType(OffsetDateTime.timeLineOrder(), OffsetDateTime.class)
			.isEqualTo(EARLIER);
	}

	@Databases
	void filesOfATaskComeOldestFirst(Database database) {
		assertThat(filesIn(database).ofTask("task-1")).extracting(StoredFile::id).containsExactly("2", "1");
	}

	@Databases
	void onlyAttachedFilesBelongToTheWork(Database database) {
		StoredFiles files = filesIn(database);
		assertThat(files.attachedTo("phung-hiep-2025/hh01")).isEmpty();
		files.attach(List.of("1", "3"), "minutes");
		assertThat(files.attachedTo("phung-hiep-2025/hh01")).extracting(StoredFile::id).containsExactly("3", "1");
		assertThat(files.unattached()).extracting(StoredFile::id).containsExactly("2");
	}

	@Databases
	void anAttachedFileIsNotLetGo(Database database) {
		StoredFiles files = filesIn(database);
		files.attach(List.of("1"), "minutes");
		files.remove("task-1", "1");
		files.remove("task-1", "2");
		files.remove("task-1", "3");
		assertThat(files.find("1")).isPresent();
		assertThat(files.find("2")).isEmpty();
		assertThat(files.find("3")).isPresent();
	}

	@Databases
	void aContentIsUsedWhileOneFileHasIt(Database database) {
		StoredFiles files = filesIn(database);
		assertThat(files.isUsed(EARLIER.sha256())).isTrue();
		assertThat(files.isUsed("f".repeat(64))).isFalse();
	}

	@Databases
	void aFormMayNameOnlyTheFilesOfItsOwnTask(Database database) {
		StoredFiles files = filesIn(database);
		assertThat(files.check("task-1", "minutes", List.of("1", "2"))).isEmpty();
		assertThat(files.check("task-1", "minutes", List.of("1", "3"))).singleElement()
			.matches((finding) -> finding.isError() && finding.field().equals("minutes"));
	}

	private static StoredFiles filesIn(Database database) {
		StoredFiles files = new StoredFiles(database.client());
		List.of(LATER, EARLIER, OTHER).forEach(files::add);
		return files;
	}

	private static StoredFile file(String id, String task, OffsetDateTime uploadedAt) {
		return new StoredFile(id, "a".repeat(64), "Biên bản đại hội.pdf", "application/pdf", 20L * 1024 * 1024 * 1024,
				task, "phung-hiep-2025/hh01", null, "chibo.hh01", uploadedAt);
	}

}
