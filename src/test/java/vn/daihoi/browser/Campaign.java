package vn.daihoi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A running application with the people of its demonstration, each at a browser of their
 * own.
 */
class Campaign implements AutoCloseable {

	private static final Path TARGET = Path.of("target");

	static final Path PICTURES = TARGET.resolve("screenshots");

	final PackagedDaihoi daihoi;

	final Browsers browsers;

	final SampleFiles files;

	final Screenshots pictures;

	private final Map<String, Person> people;

	/** Starts everything; {@code people} learns of everybody who signs in. */
	Campaign(Map<String, Person> people) throws IOException, InterruptedException {
		this.people = people;
		this.pictures = new Screenshots(PICTURES);
		this.browsers = new Browsers();
		this.files = new SampleFiles(TARGET.resolve("browser-test-files"));
		this.daihoi = PackagedDaihoi.in(TARGET.resolve("browser-test"));
	}

	/** Somebody, who signs in when first needed and then stays so. */
	Person person(String account) {
		return this.people.computeIfAbsent(account, (name) -> new Person(name, this.browsers.at(this.daihoi.url())));
	}

	Committee committee() {
		return new Committee(this, person("danguy.hh"));
	}

	Branch branch(String code) {
		return new Branch(this, person("chibo." + code), code);
	}

	void dayIs(String day) {
		this.daihoi.advanceTo(day + "T08:00:00+07:00");
	}

	/** How many congresses have come to their end. */
	int ratified() {
		String count = this.daihoi
			.ask("/engine-rest/history/process-instance/count?processDefinitionKey=branchCongress&completed=true");
		return Integer.parseInt(count.replaceAll("\\D", ""));
	}

	/** A photographed paper. */
	Path photograph(String name) {
		try {
			return this.files.png(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A scanned paper. */
	Path scan(String name) {
		try {
			return this.files.pdf(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A program that calls itself a paper. */
	Path program(String name) {
		try {
			return this.files.program(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
		this.daihoi.close();
	}

}
