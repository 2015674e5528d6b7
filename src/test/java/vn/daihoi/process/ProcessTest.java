package vn.daihoi.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

import vn.daihoi.clock.TestClock;
import vn.daihoi.progress.ProgressIsKept;

/**
 * A test on the whole running application: its processes, its people, its doors. Database
 * in memory, one committee of the demonstration with three branches, jobs run by the
 * clock alone. Its mail server is a test's own, if a test wants one; nobody has an
 * address otherwise. All such tests of a machine share one application, one after the
 * other; each begins a {@link Campaign} of its own. No bean of it is a mock: to look for
 * some before and after each test takes a tenth of it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000",
				"camunda.bpm.job-execution.enabled=false", "daihoi.start-batch=2", "daihoi.change-batch=2",
				"daihoi.files.folder=target/test-files-${tests.fork:1}", "spring.mail.host=127.0.0.1",
				"spring.mail.port=2${tests.fork:1}587", "daihoi.mail.from=daihoi@huyenuy.example.vn",
				"daihoi.address=https://daihoi.example.vn", "daihoi.mail.rest=0s",
				"daihoi.demonstration.organizations=classpath:demonstration/one-committee.yaml" })
@Import({ TestClock.class, Campaign.class, KeptTree.class, KeptStarts.class, TakenFlows.class })
@TestExecutionListeners(DependencyInjectionTestExecutionListener.class)
@ExtendWith(ProgressIsKept.class)
public @interface ProcessTest {

}
