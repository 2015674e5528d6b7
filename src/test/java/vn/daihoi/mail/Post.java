package vn.daihoi.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.Database;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.DaihoiClock;

/** All of the mail on a database, with a few people, before a mail server of a test. */
class Post implements Addressees, MailJobs {

	static final String FROM = "Văn phòng Huyện ủy <daihoi@huyenuy.example.vn>";

	final Map<String, Addressee> people = new LinkedHashMap<>();

	final Map<String, List<String>> groups = new HashMap<>();

	/** How much later the postman was asked to come, each time. */
	final List<Duration> asked = new ArrayList<>();

	final MailWishes wishes;

	final MailLines lines;

	final Outbox outbox;

	final MailTroubles troubles;

	final MailTemplates templates;

	final EditMailWords words;

	final TellByMail tell;

	final MailDesk desk;

	final MailMorning morning;

	final MailNews news;

	final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	private final MailSettings settings;

	private final WriteMails write;

	private final DataSourceTransactionManager transactions;

	private final DaihoiClock clock;

	private final Set<String> untrue = new HashSet<>();

	private int told;

	Post(Database database, DaihoiClock clock, int port) {
		this.clock = clock;
		this.jdbc = database.client();
		this.transactions = new DataSourceTransactionManager(database.dataSource());
		this.transaction = new TransactionTemplate(this.transactions);
		this.wishes = new MailWishes(this.jdbc, new OneRow(this.transactions));
		this.lines = new MailLines(this.jdbc, database.template());
		this.outbox = new Outbox(this.jdbc);
		this.troubles = new MailTroubles(this.jdbc, new OneRow(this.transactions));
		this.templates = new MailTemplates(this.jdbc);
		this.words = new EditMailWords(this.templates, database.with(clock, AuditTrail.class).getBean(AuditTrail.class),
				clock);
		this.settings = settings(port);
		this.write = new WriteMails(this.lines, this.wishes, this.outbox, this.templates, this.settings, this,
				List.of(origin(Origin.NOTICE), origin(Origin.TASK)), clock);
		this.tell = new TellByMail(this.settings, this, this.wishes, this.lines, this, clock, Duration.ofSeconds(20));
		this.desk = new MailDesk(this.settings, this, this.wishes, this.lines, this.outbox, this.write, this.troubles,
				this, clock);
		this.morning = new MailMorning(this.settings, this.lines, this.outbox, this,
				VietnameseCalendar.workingCalendar(), clock);
		this.news = new MailNews(this.troubles, this.outbox, this, clock);
	}

	private static MailSettings settings(int port) {
		var server = new JavaMailSenderImpl();
		server.setHost((port > 0) ? "127.0.0.1" : null);
		server.setPort(port);
		Properties patience = new Properties();
		List.of("connectiontimeout", "timeout", "writetimeout")
			.forEach((one) -> patience.setProperty("mail.smtp." + one, "400"));
		patience.setProperty("mail.smtp.quitwait", "false");
		server.setJavaMailProperties(patience);
		return new MailSettings(
				new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(JavaMailSenderImpl.class), FROM,
				"https://daihoi.example.vn/");
	}

	private StillTrue origin(Origin origin) {
		return new StillTrue() {
			@Override
			public Origin origin() {
				return origin;
			}

			@Override
			public Set<String> of(String user, List<String> ids) {
				return ids.stream().filter((id) -> !Post.this.untrue.contains(id)).collect(Collectors.toSet());
			}
		};
	}

	/** Somebody with an address who wants mail in this way. */
	Post person(String user, String name, Delivery delivery, String... groups) {
		this.people.put(user, new Addressee(user, name, user + "@huyenuy.example.vn"));
		List.of(groups).forEach((group) -> this.groups.computeIfAbsent(group, (id) -> new ArrayList<>()).add(user));
		this.wishes.choose(user, delivery);
		return this;
	}

	/** A notice; gives its id. */
	String notice(String recipient, String content) {
		News one = News.notice(recipient, MailKind.REMINDER, ++this.told, content);
		this.transaction.executeWithoutResult((begun) -> this.tell.tell(List.of(one)));
		return one.id();
	}

	void isNotTrueAnyMore(String id) {
		this.untrue.add(id);
	}

	Postman postman() {
		return postman(Duration.ZERO);
	}

	Postman postman(Duration rest) {
		return postman(rest, settlement());
	}

	Postman postman(Duration rest, Settlement settlement) {
		return new Postman(this.settings, this.write, this.outbox, settlement, this.troubles, this.transactions,
				this.clock, rest);
	}

	Settlement settlement() {
		return new Settlement(this.outbox, this.wishes, this.troubles, this.clock);
	}

	/** A postman who dies after each mail, before he can note what the server said. */
	Postman dyingPostman() {
		return postman(Duration.ZERO, new Settlement(this.outbox, this.wishes, this.troubles, this.clock) {
			@Override
			void settle(Mail mail, Answer answer) {
				throw new IllegalStateException("died before the commit");
			}
		});
	}

	/** The postman comes. */
	Optional<Instant> comes() {
		return postman().deliver();
	}

	/** Address and state of all mails, with why. */
	List<String> states() {
		return this.jdbc.sql(
				"select concat(user_id, ' ', state, ' ', coalesce(problem, '')) from mail order by written_at, user_id")
			.query(String.class)
			.list()
			.stream()
			.map(String::strip)
			.toList();
	}

	@Override
	public Map<String, List<Addressee>> of(Collection<String> recipients) {
		return recipients.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(one) -> this.groups.getOrDefault(one, List.of(one))
						.stream()
						.map(this.people::get)
						.filter((person) -> person != null)
						.toList()));
	}

	@Override
	public Optional<Addressee> find(String user) {
		return Optional.ofNullable(this.people.get(user));
	}

	@Override
	public List<String> groups(String user) {
		return List.of();
	}

	@Override
	public void move(String user, String address) {
		this.people.compute(user, (id, known) -> new Addressee(user, known.name(), address));
	}

	@Override
	public void ask(Duration later) {
		this.asked.add(later);
	}

}
