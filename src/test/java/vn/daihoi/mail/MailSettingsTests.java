package vn.daihoi.mail;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailSettingsTests {

	private static MailSettings settings(String host, String from, String address) {
		var server = new JavaMailSenderImpl();
		server.setHost(host);
		return new MailSettings(
				new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(JavaMailSenderImpl.class), from,
				address);
	}

	@ParameterizedTest
	@CsvSource({ "'',''", "không,''", "'a@coquan.vn, b@coquan.vn',''", "a@coquan.vn,daihoi.coquan.vn",
			"a@coquan.vn,ftp://daihoi.coquan.vn", "a@coquan.vn,https:///mail" })
	void serverWithoutASenderOrWithAWrongAddressIsNoStart(String from, String address) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> settings("mail.coquan.vn", from, address));
	}

	@Test
	void senderMayHaveAVietnameseName() {
		MailSettings settings = settings("mail.coquan.vn", "Văn phòng Huyện ủy <daihoi@coquan.vn>",
				"https://daihoi.coquan.vn/");
		assertThat(settings.from().getPersonal()).isEqualTo("Văn phòng Huyện ủy");
		assertThat(settings.link("/mail")).isEqualTo("https://daihoi.coquan.vn/mail");
		assertThat(settings.isSetUp()).isTrue();
	}

	@Test
	void withoutAHostNothingElseIsNeeded() {
		assertThat(settings(" ", "", "").isSetUp()).isFalse();
		assertThat(NoMail.settings().link("/mail")).isEmpty();
	}

}
