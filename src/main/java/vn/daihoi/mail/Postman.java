package vn.daihoi.mail;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.clock.DaihoiClock;

/**
 * Sends the mails that wait, one postman at a time. Each is claimed in a transaction of
 * its own, then sent, then marked in another one: what dies in between is found by the
 * next, and sent once more under the same name.
 */
@Service
public class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	/** Other work of the engine waits for the thread. */
	private static final int MOST_AT_ONCE = 50;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	/** Until another one, who is still busy, may be through. */
	private static final Duration A_WHILE = Duration.ofSeconds(20);

	private final MailSettings settings;

	private final WriteMails write;

	private final Outbox outbox;

	private final Settlement settlement;

	private final MailTroubles troubles;

	private final TransactionTemplate own;

	private final DaihoiClock clock;

	private final Duration rest;

	Postman(MailSettings settings, WriteMails write, Outbox outbox, Settlement settlement, MailTroubles troubles,
			PlatformTransactionManager transactions, DaihoiClock clock, @Value("${daihoi.mail.rest}") Duration rest) {
		this.settings = settings;
		this.write = write;
		this.outbox = outbox;
		this.settlement = settlement;
		this.troubles = troubles;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
		this.rest = rest;
	}

	/**
	 * Writes what is to be told now and sends what waits. Until the running transaction
	 * ends nobody else does.
	 * @return when to come again; empty when nothing waits any more
	 */
	public Optional<Instant> deliver() {
		if (!this.settings.isSetUp()) {
			return Optional.empty();
		}
		return this.outbox.isMine() ? deliverAlone() : Optional.of(this.clock.instant().plus(A_WHILE));
	}

	private Optional<Instant> deliverAlone() {
		this.own.executeWithoutResult((begun) -> this.outbox.left().forEach(this.settlement::unknown));
		this.write.recipients().forEach(this::write);
		if (this.outbox.isAnyDue(now()) && !isResting()) {
			converse();
		}
		return this.settlement.comeAgain();
	}

	/** What cannot be written for one person waits, and keeps nobody else's. */
	private void write(String user) {
		try {
			this.own.executeWithoutResult((begun) -> this.write.to(user));
		}
		catch (RuntimeException ex) {
			log.warn("a mail is not written, what it would tell waits: {}", fault(ex));
		}
	}

	/** Words of the fault itself may hold an address or what was to be told. */
	private static String fault(RuntimeException thrown) {
		return (NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException sql)
				? thrown.getClass().getSimpleName() + " " + sql.getSQLState() : thrown.getClass().getSimpleName();
	}

	/** After a start the server may be another one, or mended: it is tried at once. */
	public void isNew() {
		this.own.executeWithoutResult((begun) -> this.troubles.tryAtOnce());
	}

	/** However fast the clock runs, a server that was silent is left alone a while. */
	private boolean isResting() {
		return this.troubles.now()
			.filter((one) -> one.rests(now()) || one.triedAt().plus(this.rest).isAfter(machine()))
			.isPresent();
	}

	private void converse() {
		try (SmtpConversation server = SmtpConversation.with(this.settings)) {
			send(server);
		}
		catch (MessagingException ex) {
			isSilent(ServerAnswers.ofBeginning(ex));
		}
	}

	private void send(SmtpConversation server) {
		Instant end = this.clock.instant().plus(LONGEST);
		for (int sent = 0; sent < MOST_AT_ONCE && this.clock.instant().isBefore(end); sent++) {
			Optional<Mail> next = this.own.execute((begun) -> this.outbox.claim(now()));
			if (next.isEmpty()) {
				return;
			}
			Answer answer = server.send(next.get(), machine().toInstant());
			this.own.executeWithoutResult((begun) -> this.settlement.settle(next.get(), answer));
			if (answer.isBroken()) {
				isSilent(answer);
				return;
			}
		}
	}

	private void isSilent(Answer answer) {
		log.warn("mails wait, {} of them: {} {}", this.outbox.waiting(), answer.words(), answer.detail());
		this.own.executeWithoutResult((begun) -> this.settlement.serverIsSilent(answer, machine()));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private OffsetDateTime machine() {
		return this.clock.instant().minus(this.clock.offset()).atOffset(ZoneOffset.UTC);
	}

}
