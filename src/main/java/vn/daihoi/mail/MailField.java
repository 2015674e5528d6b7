package vn.daihoi.mail;

import java.util.Arrays;
import java.util.Optional;

/** What stands in braces in the words of a mail. */
public enum MailField {

	RECIPIENT("nguoiNhan", "họ tên người nhận", "Nguyễn Văn An"),

	CONTENT("noiDung", "câu báo; thư gộp thì mỗi tin một dòng",
			"Chi bộ ấp Mỹ Lợi: việc “Đề xuất ngày đại hội” đến hạn ngày thứ Hai 14/10/2024."),

	DUTY("viec", "tên việc", "Đề xuất ngày đại hội"),

	PLACE("donVi", "tổ chức đảng có việc ấy", "Chi bộ ấp Mỹ Lợi"),

	DUE("han", "hạn của việc", "thứ Hai 14/10/2024"),

	COUNT("soTin", "số tin trong thư", "03"),

	LINK("lienKet", "địa chỉ để mở", "https://daihoi.example.vn/notices/1"),

	DAY("ngay", "ngày viết thư", "thứ Sáu 11/10/2024");

	private final String word;

	private final String meaning;

	private final String sample;

	MailField(String word, String meaning, String sample) {
		this.word = word;
		this.meaning = meaning;
		this.sample = sample;
	}

	/** As it is written, braces included. */
	public String inBraces() {
		return "{" + this.word + "}";
	}

	/** What is put in its place. */
	public String meaning() {
		return this.meaning;
	}

	/** What a preview shows in its place. */
	String sample() {
		return this.sample;
	}

	static Optional<MailField> of(String word) {
		return Arrays.stream(values()).filter((field) -> field.word.equals(word)).findFirst();
	}

}
