package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/**
 * Writes what people are to read into mails, in the running transaction: one mail for all
 * that waits for a person. What is not true any more is left out.
 */
@Component
class WriteMails {

	private static final int MOST_LINES = 100;

	private final MailLines lines;

	private final MailWishes wishes;

	private final Outbox outbox;

	private final MailTemplates templates;

	private final MailSettings settings;

	private final Addressees addressees;

	private final Map<Origin, StillTrue> origins;

	private final DaihoiClock clock;

	WriteMails(MailLines lines, MailWishes wishes, Outbox outbox, MailTemplates templates, MailSettings settings,
			Addressees addressees, List<StillTrue> origins, DaihoiClock clock) {
		this.lines = lines;
		this.wishes = wishes;
		this.outbox = outbox;
		this.templates = templates;
		this.settings = settings;
		this.addressees = addressees;
		this.origins = origins.stream().collect(Collectors.toMap(StillTrue::origin, (one) -> one));
		this.clock = clock;
	}

	/** For whom there is something to write. */
	List<String> recipients() {
		return this.lines.recipients();
	}

	void to(String user) {
		String id = UUID.randomUUID().toString();
		List<Line> taken = stillTrue(user, this.lines.take(user, id));
		if (!taken.isEmpty()) {
			this.addressees.find(user).filter(this::isReached).ifPresent((person) -> write(id, person, taken));
		}
	}

	private boolean isReached(Addressee person) {
		return person.hasAddress() && this.wishes.refusal(person.address()).isEmpty();
	}

	private List<Line> stillTrue(String user, List<Line> taken) {
		Map<Origin, Set<String>> worth = new EnumMap<>(Origin.class);
		taken.stream()
			.collect(Collectors.groupingBy(Line::origin, Collectors.mapping(Line::originId, Collectors.toList())))
			.forEach((origin, ids) -> worth.put(origin, this.origins.get(origin).of(user, ids)));
		return taken.stream().filter((line) -> worth.get(line.origin()).contains(line.originId())).toList();
	}

	private void write(String id, Addressee person, List<Line> lines) {
		MailWords words = (this.wishes.of(person.user()) == Delivery.DAILY) ? many(MailKind.DAILY, person, lines)
				: (lines.size() > 1) ? many(MailKind.SEVERAL, person, lines) : one(person, lines.get(0));
		add(id, person, words);
	}

	/** One that tells nothing but that mail arrives. */
	void test(Addressee person) {
		Map<MailField, String> values = common(person);
		values.put(MailField.CONTENT, "Nhận được thư này nghĩa là địa chỉ " + person.address() + " dùng được.");
		values.put(MailField.LINK, this.settings.link("/mail"));
		add(UUID.randomUUID().toString(), person, this.templates.of(MailKind.TEST).with(values));
	}

	private void add(String id, Addressee person, MailWords words) {
		this.outbox.add(new Mail(id, person.user(), person.address(), words.subject(), words.content(), 0, 0, false),
				now());
	}

	private MailWords one(Addressee person, Line line) {
		Map<MailField, String> values = common(person);
		values.put(MailField.CONTENT, line.content());
		values.put(MailField.LINK, this.settings.link(line.path()));
		values.put(MailField.DUTY, line.duty());
		values.put(MailField.PLACE, line.place());
		values.put(MailField.DUE, (line.dueOn() == null) ? "" : VietnameseDate.inSentence(line.dueOn()));
		return this.templates.of(line.kind()).with(values);
	}

	private MailWords many(MailKind kind, Addressee person, List<Line> lines) {
		Map<MailField, String> values = common(person);
		String said = lines.stream().limit(MOST_LINES).map(this::item).collect(Collectors.joining("\n"));
		int more = lines.size() - MOST_LINES;
		values.put(MailField.CONTENT,
				(more > 0) ? said + "\n… và %d tin khác, xem trong phần mềm.".formatted(more) : said);
		values.put(MailField.COUNT, "%02d".formatted(lines.size()));
		values.put(MailField.LINK, this.settings.link("/board"));
		return this.templates.of(kind).with(values);
	}

	private String item(Line line) {
		String link = this.settings.link(line.path());
		return "- " + line.content() + (link.isEmpty() ? "" : "\n  " + link);
	}

	private Map<MailField, String> common(Addressee person) {
		Map<MailField, String> values = new EnumMap<>(MailField.class);
		values.put(MailField.RECIPIENT, person.name());
		values.put(MailField.DAY, VietnameseDate.inSentence(this.clock.today()));
		return values;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
