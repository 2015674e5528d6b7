package vn.daihoi.mail;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

/** A mail as the one finds it for whom it is. */
public record SentMail(String subject, String address, MailState state, OffsetDateTime writtenAt,
		@Nullable OffsetDateTime settledAt, @Nullable String problem) {

	/** How far it has come, in a sentence's words. */
	public String words() {
		return this.state.words() + ((this.problem == null) ? "" : ": " + this.problem)
				+ ((this.state == MailState.REFUSED) ? "; hãy sửa địa chỉ rồi bấm Lưu" : "");
	}

	/** When it was written. */
	public String moment() {
		return MailTime.of(this.writtenAt);
	}

}
