package vn.daihoi.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** The form of an address. */
public final class MailAddress {

	/** The most characters that one has. */
	public static final int LONGEST = 254;

	private static final Pattern PLAIN = Pattern.compile(
			"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

	private MailAddress() {
	}

	/** Whether one may write to it: a name, @, a domain with a dot, and no more. */
	public static boolean isPlain(String address) {
		return address.length() <= LONGEST && PLAIN.matcher(address).matches() && parse(address).isPresent();
	}

	/** What is wrong with one that is not, in words. */
	public static String advice(String address) {
		return "“%s” không phải là địa chỉ thư; địa chỉ có dạng ten@coquan.vn, không dấu, không khoảng trống"
			.formatted(address);
	}

	/** An address, perhaps with a name before it. */
	static Optional<InternetAddress> parse(String text) {
		try {
			InternetAddress[] found = InternetAddress.parse(text, true);
			return (found.length == 1) ? Optional.of(named(found[0])) : Optional.empty();
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			return Optional.empty();
		}
	}

	private static InternetAddress named(InternetAddress address)
			throws AddressException, UnsupportedEncodingException {
		address.validate();
		address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
		return address;
	}

}
