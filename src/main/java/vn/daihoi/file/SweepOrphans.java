package vn.daihoi.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.daihoi.spreadsheet.MadeFile;

/**
 * Lets go of what nobody can submit any more: rows of tasks that are gone, and contents
 * that no row names; and of files made for a download that a kill cut short.
 */
@Component
class SweepOrphans {

	private static final Logger log = LoggerFactory.getLogger(SweepOrphans.class);

	/** Long enough for any upload to get its row. */
	private static final Duration GRACE = Duration.ofDays(1);

	private final StoredFiles files;

	private final FileContents contents;

	private final OpenTasks tasks;

	SweepOrphans(StoredFiles files, FileContents contents, OpenTasks tasks) {
		this.files = files;
		this.contents = contents;
		this.tasks = tasks;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void sweep() {
		Set<String> asked = this.files.unattached().stream().map(StoredFile::taskId).collect(Collectors.toSet());
		Set<String> open = this.tasks.among(asked);
		this.files.unattached()
			.stream()
			.filter((file) -> asked.contains(file.taskId()) && !open.contains(file.taskId()))
			.forEach((file) -> this.files.remove(file.taskId(), file.id()));
		this.contents.olderThan(GRACE).stream().filter(this::isOrphan).forEach(this::remove);
		MadeFile.forget(FileContents.ago(GRACE));
	}

	private boolean isOrphan(Path content) {
		return !this.files.isUsed(content.getFileName().toString());
	}

	private void remove(Path content) {
		this.contents.remove(content);
		log.info("removed the content {}, which no file names", content.getFileName());
	}

}
