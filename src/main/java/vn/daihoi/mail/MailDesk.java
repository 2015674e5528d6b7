package vn.daihoi.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Refusal;

/** Where a person chooses how to be told, and sees what was sent. */
@Service
public class MailDesk {

	private static final int LATEST = 5;

	private static final Duration BETWEEN_TESTS = Duration.ofMinutes(1);

	private final MailSettings settings;

	private final Addressees addressees;

	private final MailWishes wishes;

	private final MailLines lines;

	private final Outbox outbox;

	private final WriteMails write;

	private final MailTroubles troubles;

	private final MailJobs jobs;

	private final DaihoiClock clock;

	MailDesk(MailSettings settings, Addressees addressees, MailWishes wishes, MailLines lines, Outbox outbox,
			WriteMails write, MailTroubles troubles, MailJobs jobs, DaihoiClock clock) {
		this.settings = settings;
		this.addressees = addressees;
		this.wishes = wishes;
		this.lines = lines;
		this.outbox = outbox;
		this.write = write;
		this.troubles = troubles;
		this.jobs = jobs;
		this.clock = clock;
	}

	/**
	 * What a person finds.
	 *
	 * @param setUp whether the installation sends mail
	 * @param refused why the address takes no mail; empty when it does
	 * @param latest the latest mails to the person
	 */
	public record Desk(boolean setUp, String address, Delivery delivery, Optional<String> refused,
			List<SentMail> latest) {
	}

	public Desk of(String user) {
		String address = person(user).address();
		return new Desk(this.settings.isSetUp(), address, this.wishes.of(user), this.wishes.refusal(address),
				this.outbox.of(user, LATEST));
	}

	/**
	 * The person's choice, in the running transaction. An address that is entered anew is
	 * tried again.
	 * @throws Refusal 409 when that is no address
	 */
	public void choose(String user, String address, Delivery delivery) {
		String wanted = address.strip();
		if (!wanted.isEmpty() && !MailAddress.isPlain(wanted)) {
			throw Refusal.because("MAIL", "address", MailAddress.advice(wanted));
		}
		if (wanted.isEmpty() && delivery != Delivery.NONE) {
			throw Refusal.because("MAIL", "address",
					"Muốn nhận thư thì phải có địa chỉ; hãy ghi địa chỉ, hoặc chọn “%s”"
						.formatted(Delivery.NONE.label()));
		}
		this.addressees.move(user, wanted);
		entered(wanted);
		this.wishes.choose(user, delivery);
		if (delivery == Delivery.NONE) {
			this.lines.drop(user);
		}
		else if (delivery == Delivery.AT_ONCE && this.settings.isSetUp()) {
			this.jobs.ask(Duration.ZERO);
		}
	}

	/** An address that was entered anew is tried again, whatever a server said of it. */
	public void entered(String address) {
		this.wishes.forgive(address);
	}

	/**
	 * Sends a mail that only tells that mail arrives.
	 * @throws Refusal 409 without a server or an address, and when there was one just now
	 */
	public void test(String user) {
		Addressee person = person(user);
		if (!this.settings.isSetUp()) {
			throw Refusal.because("MAIL", "", "Chưa cài đặt máy chủ thư; đề nghị quản trị kỹ thuật cài đặt");
		}
		if (!person.hasAddress()) {
			throw Refusal.because("MAIL", "address", "Chưa có địa chỉ thư; hãy ghi địa chỉ, bấm Lưu, rồi gửi thư thử");
		}
		if (this.outbox.of(user, 1).stream().anyMatch((mail) -> mail.writtenAt().isAfter(now().minus(BETWEEN_TESTS)))) {
			throw Refusal.because("MAIL", "", "Vừa có một thư gửi đồng chí; chờ một phút rồi hãy gửi thư thử");
		}
		this.wishes.forgive(person.address());
		this.write.test(person);
		this.troubles.tryAtOnce();
		this.jobs.ask(Duration.ZERO);
	}

	private Addressee person(String user) {
		return this.addressees.find(user).orElseGet(() -> new Addressee(user, user, ""));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
