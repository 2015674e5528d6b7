package vn.daihoi.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps what the browsers showed when a step of a story failed, and skips the steps that
 * would follow.
 */
class Evidence implements AfterTestExecutionCallback, ExecutionCondition {

	private final Path folder;

	private final Collection<Person> people;

	private String failed;

	Evidence(Path folder, Collection<Person> people) {
		this.folder = folder;
		this.people = people;
	}

	@Override
	public void afterTestExecution(ExtensionContext step) throws IOException {
		if (step.getExecutionException().isPresent()) {
			this.failed = step.getDisplayName();
			for (Person person : this.people) {
				keep(person.page(), "failed-" + person.name());
				Files.write(this.folder.resolve("failed-" + person.name() + ".log"), person.faults());
			}
		}
	}

	private void keep(Page page, String name) throws IOException {
		page.screenshot(new Page.ScreenshotOptions().setPath(this.folder.resolve(name + ".png")));
		Files.writeString(this.folder.resolve(name + ".html"), page.content());
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
		return (this.failed == null) ? ConditionEvaluationResult.enabled("nothing has failed")
				: ConditionEvaluationResult.disabled("this step follows one that failed: " + this.failed);
	}

}
