package vn.daihoi.packaged;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class KillIT {

	private static final int ANSWERS_BEFORE_THE_KILL = 12;

	static Stream<Arguments> databases() throws SQLException {
		return Stream.of(Arguments.of("h2", Environments.DEFAULT),
				Arguments.of("postgresql", Environments.postgresql()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("databases")
	void whatWasAnsweredIsStillThereAfterAKill(String database, Map<String, String> environment) throws Exception {
		Path folder = Application.emptyFolder("kill-" + database);
		Application killed = Application.start(folder, environment);
		Story story = new Story(killed);
		story.issuePlan();
		List<Work> work = List.of(new Proposals(story, "hh01"), new Proposals(story, "hh02"),
				new Uploads(story, "hh03"));
		List<Thread> threads = work.stream().map(Thread::new).toList();
		threads.forEach(Thread::start);
		for (Work stream : work) {
			stream.await(ANSWERS_BEFORE_THE_KILL);
		}
		killed.kill();
		for (Thread thread : threads) {
			thread.join();
		}
		try (Application restarted = Application.start(folder, environment)) {
			for (Work stream : work) {
				assertThat(stream.lost(new Story(restarted))).as(stream.toString()).isEmpty();
				stream.goOn(new Story(restarted));
			}
		}
	}

}
