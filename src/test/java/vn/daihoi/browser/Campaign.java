package vn.daihoi.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.daihoi.packaged.Application;
import vn.daihoi.packaged.Caller;

/**
 * A running application with the people of its demonstration, each at a browser of their
 * own.
 */
class Campaign implements AutoCloseable {

	static final Path PICTURES = Path.of("target", "screenshots");

	private final Map<String, Person> people;

	private final Screenshots pictures = new Screenshots(PICTURES);

	private final Browsers browsers = new Browsers();

	private final Application application;

	final SampleFiles files;

	/** Starts everything; {@code people} learns of everybody who signs in. */
	Campaign(Map<String, Person> people) throws Exception {
		this.people = people;
		Path folder = Application.emptyFolder("browser");
		this.files = new SampleFiles(folder.resolve("papers"));
		this.application = Application.start(folder, Map.of());
	}

	/** Somebody, who signs in when first needed and then stays so. */
	Person person(String account) {
		return this.people.computeIfAbsent(account,
				(name) -> new Person(name, this.browsers.at(this.application.address())));
	}

	Committee committee() {
		return new Committee(this, person("danguy.hh"));
	}

	Branch branch(String code) {
		return new Branch(this, person("chibo." + code), code);
	}

	/** Moves the training clock, as its control does, to the morning of a day. */
	void dayIs(String day) throws Exception {
		administrator().post("/api/clock/advance", Map.of("to", day + "T08:00:00+07:00")).succeeded();
	}

	/** How many congresses have come to their end. */
	int ratified() throws Exception {
		String ended = "/engine-rest/history/process-instance/count?processDefinitionKey=branchCongress&completed=true";
		return administrator().get(ended).succeeded().json().get("count").asInt();
	}

	private Caller administrator() {
		return this.application.caller("quantri");
	}

	/** Lines of the log that tell of an error. */
	List<String> errors() throws IOException {
		return this.application.log()
			.lines()
			.filter((line) -> line.matches(".*\\bERROR\\b.*|\\s+at [\\w.$/]+\\(.*|Caused by: .*"))
			.toList();
	}

	void picture(Person person, String name) {
		this.pictures.page(person.page(), name);
	}

	void picture(Person person, TaskPage task, String name) {
		this.pictures.form(person.page(), task.form(), name);
	}

	@Override
	public void close() throws InterruptedException {
		this.browsers.close();
		this.application.close();
	}

}
