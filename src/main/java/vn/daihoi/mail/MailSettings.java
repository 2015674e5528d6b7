package vn.daihoi.mail;

import java.net.URI;
import java.util.Optional;

import jakarta.mail.internet.InternetAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether mail is set up, from whom it comes, and where its links lead. */
@Component
public class MailSettings {

	private final Optional<JavaMailSenderImpl> server;

	private final String from;

	private final String address;

	MailSettings(ObjectProvider<JavaMailSenderImpl> server, @Value("${daihoi.mail.from}") String from,
			@Value("${daihoi.address}") String address) {
		this.server = Optional.ofNullable(server.getIfAvailable()).filter((one) -> StringUtils.hasText(one.getHost()));
		this.from = from.strip();
		this.address = address.strip().replaceAll("/+$", "");
		if (isSetUp() && MailAddress.parse(this.from).isEmpty()) {
			throw new InvalidConfigurationPropertyValueException("daihoi.mail.from", from,
					"a mail server is set, so the sender's address is needed, for example Daihoi <daihoi@example.vn>");
		}
		if (!this.address.isEmpty() && !isWeb(this.address)) {
			throw new InvalidConfigurationPropertyValueException("daihoi.address", address,
					"links in mails begin with it: https://, the host, nothing behind");
		}
	}

	private static boolean isWeb(String address) {
		try {
			URI uri = URI.create(address);
			return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Whether there is a mail server; without one nobody is told by mail. */
	public boolean isSetUp() {
		return this.server.isPresent();
	}

	/** A page's address as the people outside know it; empty where that was not set. */
	String link(String path) {
		return this.address.isEmpty() ? "" : this.address + path;
	}

	JavaMailSenderImpl server() {
		return this.server.orElseThrow();
	}

	InternetAddress from() {
		return MailAddress.parse(this.from).orElseThrow();
	}

}
