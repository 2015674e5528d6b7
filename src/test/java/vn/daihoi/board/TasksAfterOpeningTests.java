package vn.daihoi.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.daihoi.sight.CongressSql;

import static org.assertj.core.api.Assertions.assertThat;

class TasksAfterOpeningTests {

	private static final Pattern PREPARATION = Pattern
		.compile("<bpmn:subProcess id=\"subProcess_preparation\".*?" + "</bpmn:subProcess>", Pattern.DOTALL);

	private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

	@Test
	void theyAreWhatTheDrawingShowsBehindThePreparation() throws IOException {
		Stream<String> ofBranch = tasks(PREPARATION.matcher(drawing("branchCongress")).replaceAll(""));
		Stream<String> behind = Stream.of(ofBranch, tasks(drawing("ratification")), tasks(drawing("ballotDestruction")))
			.flatMap((tasks) -> tasks)
			.filter((task) -> !task.equals("userTask_proposeDate") && !task.equals("userTask_acceptDate"));
		assertThat(behind).containsExactlyInAnyOrderElementsOf(CongressSql.TASKS_AFTER_OPENING);
	}

	private static Stream<String> tasks(String drawing) {
		return TASK.matcher(drawing).results().map((MatchResult found) -> found.group(1));
	}

	private static String drawing(String process) throws IOException {
		return Files.readString(Path.of("bpmn", process + ".bpmn"));
	}

}
