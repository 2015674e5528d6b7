package vn.daihoi.mail;

import java.time.Duration;
import java.util.Map;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An installation without a mail server. */
public final class NoMail {

	private NoMail() {
	}

	/** Tells nobody. */
	public static TellByMail tells() {
		return new TellByMail(settings(), null, null, null, null, null, Duration.ZERO);
	}

	static MailSettings settings() {
		return new MailSettings(new StaticListableBeanFactory(Map.of()).getBeanProvider(JavaMailSenderImpl.class), "",
				"");
	}

}
