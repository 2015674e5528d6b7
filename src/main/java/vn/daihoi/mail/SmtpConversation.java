package vn.daihoi.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import vn.daihoi.clock.DaihoiClock;

/** A conversation with the mail server, in which several mails may be sent. */
class SmtpConversation implements AutoCloseable {

	private final MailSettings settings;

	private final Transport transport;

	private SmtpConversation(MailSettings settings, Transport transport) {
		this.settings = settings;
		this.transport = transport;
	}

	/**
	 * Begins one.
	 * @throws MessagingException when nobody answers, or not as hoped
	 */
	static SmtpConversation with(MailSettings settings) throws MessagingException {
		var server = settings.server();
		Transport transport = server.getSession()
			.getTransport((server.getProtocol() != null) ? server.getProtocol() : "smtp");
		transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
		return new SmtpConversation(settings, transport);
	}

	/** Sends one, dated by the machine's clock. */
	Answer send(Mail mail, Instant machineTime) {
		var message = new NamedMessage(this.settings.server().getSession(),
				"<" + mail.id() + "@" + domain(this.settings.from()) + ">");
		try {
			fill(message, mail, machineTime);
			this.transport.sendMessage(message, new Address[] { new InternetAddress(mail.address(), true) });
			return Answer.SENT;
		}
		catch (MessagingException ex) {
			return ServerAnswers.of(ex, message.isWritten());
		}
	}

	private void fill(MimeMessage message, Mail mail, Instant machineTime) throws MessagingException {
		message.setFrom(this.settings.from());
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
		message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
		message.setText(mail.content(), StandardCharsets.UTF_8.name());
		message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(machineTime.atZone(DaihoiClock.VIETNAM)));
		message.setHeader("Auto-Submitted", "auto-generated");
		message.saveChanges();
	}

	private static String domain(InternetAddress from) {
		return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
	}

	@Override
	public void close() {
		try {
			this.transport.close();
		}
		catch (MessagingException ex) {
			// what was sent is sent; whoever hangs up first does not matter
		}
	}

}
