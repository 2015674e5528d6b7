package vn.daihoi.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.web.MockMultipartFile;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class SweepOrphansTests {

	@TempDir
	private Path folder;

	private StoredFiles files;

	private FileContents contents;

	private void sweepWhileOpen(String... tasks) {
		new SweepOrphans(this.files, this.contents, (asked) -> Set.of(tasks)).sweep();
	}

	private StoredFile uploaded(Database database, String task) {
		this.files = new StoredFiles(database.client());
		this.contents = new FileContents(this.folder);
		Uploads uploads = new Uploads(this.contents, new FileTypes(), this.files, Clock.systemUTC());
		var pdf = new MockMultipartFile("file", "ban-chup.pdf", "application/pdf", Office.pdf());
		return uploads.take(new Uploads.Place(task, "ke-hoach/hh01", "chibo.hh01"), List.of(pdf)).get(0);
	}

	private Path content(StoredFile file) {
		return this.contents.path(file.sha256());
	}

	private static void age(Path content, Duration age) throws IOException {
		Files.setLastModifiedTime(content, FileTime.from(Instant.now().minus(age)));
	}

	@Databases
	void fileOfAnOpenTaskStays(Database database) throws IOException {
		StoredFile file = uploaded(database, "task-1");
		age(content(file), Duration.ofDays(30));
		sweepWhileOpen("task-1");
		assertThat(this.files.find(file.id())).isPresent();
		assertThat(content(file)).exists();
	}

	@Databases
	void fileThatWasSubmittedStaysWhenItsTaskIsGone(Database database) throws IOException {
		StoredFile file = uploaded(database, "task-1");
		this.files.attach(List.of(file.id()), "openingNotice");
		age(content(file), Duration.ofDays(30));
		sweepWhileOpen();
		assertThat(this.files.find(file.id())).isPresent();
		assertThat(content(file)).exists();
	}

	@Databases
	void fileThatWasNeverSubmittedGoesWithItsTaskAndItsContentADayLater(Database database) throws IOException {
		StoredFile file = uploaded(database, "task-1");
		sweepWhileOpen();
		assertThat(this.files.find(file.id())).isEmpty();
		assertThat(content(file)).exists();
		age(content(file), Duration.ofHours(25));
		sweepWhileOpen();
		assertThat(content(file)).doesNotExist();
	}

	@Databases
	void halfAnUploadIsRemovedADayLater(Database database) throws IOException {
		uploaded(database, "task-1");
		Path half = Files.writeString(this.folder.resolve("incoming").resolve("upload1"), "%PDF");
		sweepWhileOpen("task-1");
		assertThat(half).exists();
		age(half, Duration.ofHours(25));
		sweepWhileOpen("task-1");
		assertThat(half).doesNotExist();
	}

	@Databases
	void fileMadeForADownloadThatAKillCutShortIsRemovedADayLater(Database database) throws IOException {
		uploaded(database, "task-1");
		Path left = Files.createTempFile("daihoi-file", null);
		Path others = Files.createTempFile("another-file", null);
		sweepWhileOpen("task-1");
		assertThat(left).exists();
		age(left, Duration.ofHours(25));
		age(others, Duration.ofHours(25));
		sweepWhileOpen("task-1");
		assertThat(left).doesNotExist();
		assertThat(others).exists();
		Files.delete(others);
	}

}
