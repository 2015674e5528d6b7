package vn.daihoi.mail;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What the refusals and silences of a mail server mean. */
final class ServerAnswers {

	private static final int PERMANENT = 500;

	private static final int GOING_AWAY = 421;

	private ServerAnswers() {
	}

	/**
	 * Of a mail.
	 * @param written whether all of it had been written to the server
	 */
	static Answer of(MessagingException trouble, boolean written) {
		if (trouble instanceof AddressException) {
			return new Answer(Answer.Kind.ADDRESS_REFUSED, "địa chỉ không đúng dạng");
		}
		return chain(trouble).flatMap((one) -> said(one).stream())
			.findFirst()
			.orElseGet(() -> silent(trouble, written));
	}

	/** Of a conversation that did not begin. */
	static Answer ofBeginning(MessagingException trouble) {
		return (trouble instanceof AuthenticationFailedException)
				? new Answer(Answer.Kind.BROKEN, "máy chủ thư không nhận tên đăng nhập hoặc mật khẩu")
				: silent(trouble, false);
	}

	private static Answer silent(MessagingException trouble, boolean written) {
		return new Answer(written ? Answer.Kind.BROKEN_UNSURE : Answer.Kind.BROKEN, "máy chủ thư không trả lời",
				plain(trouble));
	}

	private static Stream<Exception> chain(MessagingException trouble) {
		return Stream.iterate((Exception) trouble, (one) -> one != null,
				(one) -> (one instanceof MessagingException next) ? next.getNextException() : null);
	}

	/**
	 * What the server said to an address, or to a mail of which all addresses are right.
	 */
	private static Optional<Answer> said(Exception one) {
		if (one instanceof SMTPAddressFailedException address) {
			return said(address.getReturnCode(), Answer.Kind.ADDRESS_REFUSED, one);
		}
		if (one instanceof SMTPSendFailedException send && send.getCommand().startsWith("MAIL")) {
			return said(GOING_AWAY, Answer.Kind.BROKEN, one);
		}
		return (one instanceof SMTPSendFailedException send && send.getNextException() == null)
				? said(send.getReturnCode(), Answer.Kind.MAIL_REFUSED, one) : Optional.empty();
	}

	private static Optional<Answer> said(int code, Answer.Kind permanent, Exception one) {
		if (code < 0) {
			return Optional.empty();
		}
		Answer.Kind kind = (code >= PERMANENT) ? permanent : Answer.Kind.LATER;
		return Optional.of(new Answer((code == GOING_AWAY) ? Answer.Kind.BROKEN : kind,
				"máy chủ thư trả lời “" + plain(one) + "”"));
	}

	/** On one line. */
	private static String plain(Exception one) {
		return String.valueOf(one.getMessage()).replaceAll("[\\s;]+", " ").strip();
	}

}
