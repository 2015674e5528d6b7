package vn.daihoi.mail;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentMailTests {

	@Test
	void aRefusedAddressSaysWhatToDo() {
		assertThat(words(MailState.REFUSED, "máy chủ thư trả lời “550”"))
			.isEqualTo("địa chỉ không nhận được thư: máy chủ thư trả lời “550”; hãy sửa địa chỉ rồi bấm Lưu");
		assertThat(words(MailState.FAILED, "máy chủ thư trả lời “554”"))
			.isEqualTo("không gửi được: máy chủ thư trả lời “554”");
		assertThat(words(MailState.SENT, null)).isEqualTo("đã gửi");
	}

	private static String words(MailState state, String problem) {
		OffsetDateTime moment = OffsetDateTime.parse("2024-12-01T07:00:00+07:00");
		return new SentMail("A", "x@coquan.vn", state, moment, moment, problem).words();
	}

}
