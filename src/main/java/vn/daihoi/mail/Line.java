package vn.daihoi.mail;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/** What is written into a mail, one of perhaps many. */
record Line(long id, MailKind kind, Origin origin, String originId, String content, String path, String duty,
		String place, @Nullable LocalDate dueOn) {
}
