package vn.daihoi.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.daihoi.packaged.Application;
import vn.daihoi.packaged.Caller;
import vn.daihoi.packaged.Story;

/**
 * A running application with the people of its demonstration, each at a browser of their
 * own.
 */
class Campaign implements AutoCloseable {

	private final Map<String, Person> people;

	private final Screenshots pictures;

	private final Browsers browsers = new Browsers();

	private final Application application;

	final SampleFiles files;

	/**
	 * Starts everything for a story; {@code people} learns of everybody who signs in.
	 */
	Campaign(String story, Map<String, Person> people) throws Exception {
		this.people = people;
		this.pictures = new Screenshots(pictures(story));
		Path folder = Application.emptyFolder("browser-" + story);
		this.files = new SampleFiles(folder.resolve("papers"));
		this.application = Application.start(folder, Map.of());
	}

	/** Where the pictures of a story are kept. */
	static Path pictures(String story) {
		return Path.of("target", "screenshots", story);
	}

	/** Somebody, who signs in when first needed and then stays so. */
	Person person(String account) {
		return person(account, account);
	}

	/** The same account at another browser. */
	Person another(String account) {
		return person(account + "-2", account);
	}

	private Person person(String name, String account) {
		return this.people.computeIfAbsent(name,
				(own) -> new Person(own, account, this.browsers.at(this.application.address())));
	}

	Committee committee() {
		return new Committee(this, person("danguy.hh"));
	}

	OrganizationBoard board() {
		return new OrganizationBoard(this);
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

	/** Where the congress of a branch stands, as the issuer's people see it. */
	String state(String branch) throws Exception {
		return caller("bantochuc").get("/api/congresses/" + branch + "/" + Story.PLAN)
			.succeeded()
			.json()
			.get("state")
			.asText();
	}

	private Caller administrator() {
		return caller("quantri");
	}

	/** Somebody who works over HTTP, without a browser. */
	Caller caller(String account) {
		return this.application.caller(account);
	}

	/** The steps of the campaign that are taken over HTTP. */
	Story story() {
		return new Story(this.application);
	}

	/** A branch whose work goes over HTTP. */
	RemoteBranch remote(String code) {
		return new RemoteBranch(caller("chibo." + code), code);
	}

	/** A committee whose work goes over HTTP. */
	RemoteUnit remoteUnit(String code) {
		return new RemoteUnit(caller("danguy." + code), code);
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

	/** A page of its own: at a desk, and the whole of it on a phone. */
	void pageOnBoth(Person person, String name) {
		this.pictures.form(person.page(), person.page().locator("body"), name);
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
