package vn.daihoi.notification;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;

/** A person's notices, each with the task that it leads to. */
@Component
public class Notices {

	/** A proposal on deadlines was withdrawn. */
	public static final String CHANGE_WITHDRAWN = "CHANGE_WITHDRAWN";

	/** A difficulty that was reported is answered. */
	public static final String GUIDANCE = "GUIDANCE";

	/** Deadlines were moved. */
	public static final String DEADLINE_MOVED = "DEADLINE_MOVED";

	/** A superior asks for an explanation of a congress, or reads one. */
	public static final String EXPLANATION = "EXPLANATION";

	/** A superior reminds of a task. */
	public static final String REMINDED_NOW = "REMINDED_NOW";

	/** A difficulty was answered for all. */
	public static final String ANSWER_PUBLISHED = "ANSWER_PUBLISHED";

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

	private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

	private static final int MOST = 50;

	private static final int MOST_CHARACTERS = 2000;

	private final Notifications notifications;

	private final TellNotifications telling;

	private final Tasks tasks;

	private final DaihoiClock clock;

	Notices(Notifications notifications, TellNotifications telling, Tasks tasks, DaihoiClock clock) {
		this.notifications = notifications;
		this.telling = telling;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** The latest, unread first, and how many are unread altogether. */
	public NoticePage of(Authentication person) {
		return page(reader(person), (shown) -> Map.of());
	}

	/** The same with their tasks, for whom the engine knows. */
	NoticePage withTasks(Authentication person) {
		return page(reader(person), this::openTasks);
	}

	private NoticePage page(Reader reader, Function<List<Shown>, Map<String, String>> tasks) {
		List<Shown> shown = this.notifications.of(reader, MOST);
		Map<String, String> open = tasks.apply(shown);
		return new NoticePage(shown.stream().mapToInt(Shown::unread).findFirst().orElse(0),
				shown.stream().map((one) -> Notice.of(one, open.get(one.work()))).toList());
	}

	/**
	 * Where one that the person finds in the list leads: to its page, to its task while
	 * that is open to the person, else to the congress or plan that it is about; to the
	 * list of tasks for what is none.
	 */
	String place(Authentication person, String id) {
		return found(person, id).map(this::place).orElse(TASKLIST);
	}

	private Optional<Shown> found(Authentication person, String id) {
		return NUMBER.matcher(id).matches() ? this.notifications.one(reader(person), Long.parseLong(id))
				: Optional.empty();
	}

	private String place(Shown one) {
		if (one.page() != null) {
			return one.page();
		}
		String task = openTasks(List.of(one)).get(one.work());
		return (task == null) ? one.place() : TASKLIST + "#/?task=" + task;
	}

	private Map<String, String> openTasks(List<Shown> shown) {
		List<TaskContext> found = shown.isEmpty() ? List.of()
				: this.tasks.visible(shown.stream().map(Shown::subject).distinct().toList(),
						shown.stream().map(Shown::element).distinct().toList());
		return found.stream()
			.collect(Collectors.toMap((task) -> Shown.work(task.subject(), task.element()), TaskContext::taskId,
					(one, other) -> one));
	}

	/** The person has read one of them, if it is there. */
	void read(Authentication person, String id) {
		found(person, id).ifPresent((one) -> read(person, one.id()));
	}

	/** The person has read one of them. */
	void read(Authentication person, long id) {
		this.notifications.mark(reader(person), List.of(id));
	}

	/** The person has read all that is shown. */
	public void readAll(Authentication person) {
		Reader reader = reader(person);
		this.notifications.mark(reader, this.notifications.of(reader, MOST).stream().map(Shown::id).toList());
	}

	/** One of them, to answer it; empty when it is not the person's own. */
	public Optional<Told> own(Authentication person, long id) {
		return this.notifications.find(reader(person), id);
	}

	/**
	 * Tells a group or a person something, in the running transaction.
	 * @param kind what it is about
	 * @param subject the business key of the work
	 * @param element the user task that it leads to
	 * @param text one Vietnamese sentence
	 */
	public void tell(String recipient, String kind, String subject, String element, String text) {
		int slash = subject.indexOf('/');
		this.telling.add(List.of(new Notification(recipient, kind, (slash < 0) ? subject : subject.substring(0, slash),
				(slash < 0) ? "" : subject.substring(slash + 1), element, shortened(text),
				this.clock.instant().atOffset(ZoneOffset.UTC), null, null)));
	}

	private static String shortened(String text) {
		String sentence = BREAKS.matcher(text).replaceAll(" ");
		return (sentence.length() > MOST_CHARACTERS) ? sentence.substring(0, MOST_CHARACTERS - 1) + "…" : sentence;
	}

	private Reader reader(Authentication person) {
		return Reader.of(person, this.clock.today());
	}

}
