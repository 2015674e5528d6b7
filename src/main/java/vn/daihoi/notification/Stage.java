package vn.daihoi.notification;

/** The occasions on which a limit is spoken of, each once. */
enum Stage {

	/** Some working days ahead. */
	BEFORE("sắp đến hạn, chậm nhất %s", "sắp đến hạn nội bộ %s"),

	ON_THE_DAY("đến hạn ngày %s", "đến hạn nội bộ ngày %s"),

	/** On the next working day. */
	AFTER("đã quá hạn, hạn là %s; hãy làm ngay, nếu vướng thì hỏi cấp trên", "chưa xong, nhắc lại: hạn nội bộ là %s"),

	/** Some working days later, to the superior. */
	ESCALATED("chưa xong, đã quá hạn %s; đề nghị đôn đốc", "chưa xong, hạn nội bộ là %s; đề nghị nhắc và giúp"),

	/**
	 * Some more working days later, of a branch's limit by plan or regulation, to the
	 * issuer.
	 */
	ESCALATED_TO_ISSUER("chưa xong, đã quá hạn %s, đảng ủy đã được nhắc; đề nghị chỉ đạo",
			"chưa xong, hạn nội bộ là %s");

	private final String words;

	private final String internalWords;

	Stage(String words, String internalWords) {
		this.words = words;
		this.internalWords = internalWords;
	}

	/** What is said of a limit on the day {@code due}. */
	String words(boolean internal, String due) {
		return (internal ? this.internalWords : this.words).formatted(due);
	}

}
