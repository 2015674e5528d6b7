package vn.daihoi.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.mail.MailTroubles.Trouble;

/** What becomes of a mail after it was tried, in the running transaction. */
@Component
class Settlement {

	private static final String UNKNOWN = "đã gửi hai lần mà máy chủ thư không báo nhận, không rõ thư có đến không";

	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1));

	/** Five days in all, as a mail server has its own patience (RFC 5321, 4.5.4.1). */
	private static final int MOST_PUT_OFF = 10;

	/** A server that is back is found within an hour. */
	private static final List<Duration> PAUSES_OF_SERVER = PAUSES.subList(0, 4);

	private final Outbox outbox;

	private final MailWishes wishes;

	private final MailTroubles troubles;

	private final DaihoiClock clock;

	Settlement(Outbox outbox, MailWishes wishes, MailTroubles troubles, DaihoiClock clock) {
		this.outbox = outbox;
		this.wishes = wishes;
		this.troubles = troubles;
		this.clock = clock;
	}

	void settle(Mail mail, Answer answer) {
		if (!answer.isBroken()) {
			this.troubles.isOver();
		}
		switch (answer.kind()) {
			case SENT -> this.outbox.settle(mail.id(), MailState.SENT, null, now());
			case ADDRESS_REFUSED -> refuse(mail, answer.words());
			case MAIL_REFUSED -> this.outbox.settle(mail.id(), MailState.FAILED, answer.words(), now());
			case LATER -> later(mail, answer.words());
			case BROKEN -> this.outbox.wait(mail.id(), answer.words(), now(), mail.unsure());
			case BROKEN_UNSURE -> unknown(mail);
		}
	}

	private void refuse(Mail mail, String why) {
		this.wishes.refuse(mail.address(), why, now());
		this.outbox.settle(mail.id(), MailState.REFUSED, why, now());
	}

	private void later(Mail mail, String why) {
		if (mail.putOff() >= MOST_PUT_OFF) {
			this.outbox.settle(mail.id(), MailState.FAILED, why, now());
		}
		else {
			this.outbox.putOff(mail.id(), why, now().plus(pause(PAUSES, mail.putOff())));
		}
	}

	/** It may have gone; once more, under the same name, and then no more. */
	void unknown(Mail mail) {
		if (mail.unsure()) {
			this.outbox.settle(mail.id(), MailState.FAILED, UNKNOWN, now());
		}
		else {
			this.outbox.wait(mail.id(), null, now(), true);
		}
	}

	/** The server could not be spoken with; whatever waits, waits until it is back. */
	void serverIsSilent(Answer answer, OffsetDateTime machine) {
		int tries = this.troubles.now().map(Trouble::tries).orElse(0);
		this.troubles.note(answer.words(), now(), machine, now().plus(pause(PAUSES_OF_SERVER, tries)));
	}

	/** When the postman is to come again; empty when nothing waits. */
	Optional<Instant> comeAgain() {
		Optional<OffsetDateTime> afterTrouble = this.troubles.now().map(this::afterTrouble);
		return this.outbox.nextTry()
			.map((next) -> Stream.concat(Stream.of(next, now()), afterTrouble.stream())
				.reduce((one, other) -> one.isAfter(other) ? one : other)
				.orElse(next))
			.map(OffsetDateTime::toInstant);
	}

	private OffsetDateTime afterTrouble(Trouble trouble) {
		return trouble.rests(now()) ? trouble.nextTry() : now().plus(PAUSES_OF_SERVER.get(0));
	}

	/** The one after so many tries. */
	private static Duration pause(List<Duration> pauses, int tries) {
		return pauses.get(Math.min(tries, pauses.size() - 1));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
