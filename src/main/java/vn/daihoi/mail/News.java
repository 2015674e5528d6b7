package vn.daihoi.mail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * What some people are told.
 *
 * @param recipients groups by their ids, or persons
 * @param except the account of whoever did it and knows; null when nobody is left out
 * @param id which one of its origin
 * @param content one Vietnamese sentence
 * @param path of the page that it leads to, from the root
 * @param duty the task's name; empty when it is about none
 * @param place the organisation whose work it is; empty when it is nobody's
 * @param dueOn the task's limit
 */
public record News(Collection<String> recipients, @Nullable String except, MailKind kind, Origin origin, String id,
		String content, String path, String duty, String place, @Nullable LocalDate dueOn) {

	/** A plain notice. */
	public static News notice(String recipient, MailKind kind, long id, String content) {
		return new News(List.of(recipient), null, kind, Origin.NOTICE, String.valueOf(id), content, "/notices/" + id,
				"", "", null);
	}

}
