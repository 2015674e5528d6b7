package vn.daihoi.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.mail.MailKind;
import vn.daihoi.mail.News;
import vn.daihoi.mail.TellByMail;

/** Writes down what people are told, and tells it by mail to those who want that. */
@Component
class TellNotifications {

	/** All others are plain notices. */
	private static final Map<String, MailKind> KINDS = Map.of(Stage.BEFORE.name(), MailKind.REMINDER,
			Stage.ON_THE_DAY.name(), MailKind.REMINDER, Stage.AFTER.name(), MailKind.REMINDER, Stage.ESCALATED.name(),
			MailKind.ESCALATION, Stage.ESCALATED_TO_ISSUER.name(), MailKind.ESCALATION, ResultTold.KIND,
			MailKind.AGREED, AgreementTold.KIND, MailKind.AGREED, Notices.GUIDANCE, MailKind.GUIDANCE_ANSWERED,
			Notices.DEADLINE_MOVED, MailKind.DEADLINE_MOVED, Notices.REMINDED_NOW, MailKind.REMINDER);

	private final Notifications notifications;

	private final TellByMail mail;

	TellNotifications(Notifications notifications, TellByMail mail) {
		this.notifications = notifications;
		this.mail = mail;
	}

	/** All of them, in the running transaction. */
	void add(List<Notification> told) {
		List<Long> ids = this.notifications.add(told);
		this.mail.tell(IntStream.range(0, told.size()).mapToObj((one) -> news(told.get(one), ids.get(one))).toList());
	}

	private static News news(Notification one, long id) {
		return News.notice(one.recipient(), KINDS.getOrDefault(one.kind(), MailKind.NOTICE), id, one.text());
	}

}
