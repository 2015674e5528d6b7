package vn.daihoi.mail;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.daihoi.clock.DaihoiClock;

/** What those who look after an installation must know of its mail. */
@Service
public class MailNews {

	private static final Duration LATELY = Duration.ofDays(7);

	private static final int MOST = 20;

	private final MailTroubles troubles;

	private final Outbox outbox;

	private final Addressees addressees;

	private final DaihoiClock clock;

	MailNews(MailTroubles troubles, Outbox outbox, Addressees addressees, DaihoiClock clock) {
		this.troubles = troubles;
		this.outbox = outbox;
		this.addressees = addressees;
		this.clock = clock;
	}

	/** That the server cannot be reached, in one sentence; empty when it can. */
	public Optional<String> unreachable() {
		return this.troubles.now()
			.map((one) -> "Chưa gửi được thư: %s; từ %s, %02d thư đang chờ. Máy tự gửi lại khi máy chủ thư trả lời."
				.formatted(one.problem(), MailTime.of(one.since()), this.outbox.waiting()));
	}

	/** Who lately got no mail and why, one sentence each, the latest first. */
	public List<String> notReceived() {
		return this.outbox.givenUp(this.clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC), MOST)
			.stream()
			.map((one) -> "%s: %s.".formatted(name(one.userId()), one.problem()))
			.distinct()
			.toList();
	}

	private String name(String user) {
		return this.addressees.find(user).map(Addressee::name).orElse(user);
	}

}
