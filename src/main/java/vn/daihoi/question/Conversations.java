package vn.daihoi.question;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/** What the two sides of a task say to each other. */
@Service
class Conversations {

	private static final int EXCERPT = 200;

	private final Messages messages;

	private final TaskSides sides;

	private final Offers offers;

	private final Organizations organizations;

	private final Notices notices;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	Conversations(Messages messages, TaskSides sides, Offers offers, Organizations organizations, Notices notices,
			AuditTrail audit, DaihoiClock clock) {
		this.messages = messages;
		this.sides = sides;
		this.offers = offers;
		this.organizations = organizations;
		this.notices = notices;
		this.audit = audit;
		this.clock = clock;
	}

	/** As those who are to do the task find it. */
	Conversation onTask(Work work) {
		return this.sides.of(work)
			.map((two) -> new Conversation(two.prompt(), said(this.messages.about(work), two.doing())))
			.orElse(Conversation.NONE);
	}

	/** As a side finds it that was told of it. */
	Conversation toldTo(String side, Work work) {
		return new Conversation("Trả lời", said(this.messages.about(work), side));
	}

	/** All that was said about an organisation's tasks, for those above it. */
	Conversation ofOrganization(String plan, String organization) {
		return new Conversation(null, said(this.messages.of(plan, organization), ""));
	}

	private List<Conversation.Said> said(List<Message> messages, String side) {
		return messages.stream()
			.map((one) -> new Conversation.Said(taskName(one.element()), organizationOf(one.side()),
					one.side().equals(side), one.text(),
					one.writtenAt().atZoneSameInstant(DaihoiClock.VIETNAM).toOffsetDateTime()))
			.toList();
	}

	/**
	 * Those who are to do the task ask.
	 * @throws Refusal 409 where nobody is asked
	 */
	void ask(Work work, String author, String text) {
		Sides two = sidesOf(work);
		say(new Message(work.plan(), work.organization(), work.element(), two.doing(), author, text,
				this.clock.instant().atOffset(ZoneOffset.UTC)), work, two);
	}

	/** A side that was told of a question or an answer goes on. */
	void answer(String side, Work work, String author, String text) {
		say(new Message(work.plan(), work.organization(), work.element(), side, author, text,
				this.clock.instant().atOffset(ZoneOffset.UTC)), work, sidesOf(work));
	}

	private Sides sidesOf(Work work) {
		return this.sides.of(work)
			.orElseThrow(() -> Refusal.of(Finding.error("QUESTION", "text",
					"Việc này của chính cấp ban hành kế hoạch, không có nơi để hỏi ở đây; hãy trao đổi trực tiếp",
					"")));
	}

	private void say(Message message, Work work, Sides two) {
		this.messages.add(message);
		boolean asks = message.side().equals(two.doing());
		this.notices.tell(two.beside(message.side()), asks ? "QUESTION" : "ANSWER", work.subject(), work.element(),
				"%s %s về việc “%s”: “%s”".formatted(organizationOf(message.side()), asks ? "hỏi" : "trả lời",
						two.task(), excerpt(message.text())));
		this.audit.add(new AuditEntry(message.writtenAt(), message.author(), false, asks ? "Hỏi" : "Trả lời",
				work.subject(), "Việc “" + two.task() + "”"));
	}

	/** Never half a character. */
	private static String excerpt(String text) {
		if (text.length() <= EXCERPT) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
		return text.substring(0, end) + "…";
	}

	private String organizationOf(String group) {
		String code = group.substring(0, group.indexOf(':'));
		return this.organizations.find(code).map(Organization::name).orElse(code);
	}

	private String taskName(String element) {
		return Optional.of(element).flatMap(this.offers::of).map(Offer::name).orElse("");
	}

}
