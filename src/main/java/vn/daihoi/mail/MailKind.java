package vn.daihoi.mail;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of mail, each with words of its own. */
public enum MailKind {

	NEW_TASK("Việc mới", Fields.OF_TASK),

	RETURNED("Việc bị trả lại", Fields.OF_TASK),

	REMINDER("Nhắc việc", Fields.OF_NOTICE),

	ESCALATION("Cấp dưới chậm việc", Fields.OF_NOTICE),

	AGREED("Cấp trên đã thống nhất, đã quyết định", Fields.OF_NOTICE),

	DEADLINE_MOVED("Thời hạn thay đổi", Fields.OF_NOTICE),

	GUIDANCE_ANSWERED("Trả lời khó khăn, vướng mắc", Fields.OF_NOTICE),

	NOTICE("Tin báo khác", Fields.OF_NOTICE),

	SEVERAL("Nhiều tin cùng lúc", Fields.OF_MANY),

	DAILY("Thư mỗi ngày", Fields.OF_MANY),

	TEST("Thư thử", Fields.OF_NOTICE);

	private final String label;

	private final Set<MailField> fields;

	MailKind(String label, Set<MailField> fields) {
		this.label = label;
		this.fields = fields;
	}

	/** How an administrator reads it. */
	public String label() {
		return this.label;
	}

	/** What may stand in its words. */
	public Set<MailField> fields() {
		return this.fields;
	}

	/** The name of its packaged words. */
	String resource() {
		return "mail/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
	}

	private static final class Fields {

		private static final Set<MailField> OF_NOTICE = EnumSet.of(MailField.RECIPIENT, MailField.CONTENT,
				MailField.LINK, MailField.DAY);

		private static final Set<MailField> OF_TASK = EnumSet.of(MailField.RECIPIENT, MailField.CONTENT, MailField.DUTY,
				MailField.PLACE, MailField.DUE, MailField.LINK, MailField.DAY);

		private static final Set<MailField> OF_MANY = EnumSet.of(MailField.RECIPIENT, MailField.CONTENT,
				MailField.COUNT, MailField.LINK, MailField.DAY);

	}

}
