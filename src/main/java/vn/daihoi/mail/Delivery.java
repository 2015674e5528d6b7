package vn.daihoi.mail;

/** How a person wants to be told by mail. */
public enum Delivery {

	AT_ONCE("Gửi ngay", "Có việc mới, có tin báo là gửi; nhiều tin cùng lúc thì gộp vào một thư."),

	DAILY("Mỗi ngày một thư", "Đầu buổi sáng ngày làm việc, gộp những gì có từ thư trước mà chưa xem, chưa làm."),

	NONE("Không gửi thư", "Chỉ xem trong phần mềm.");

	private final String label;

	private final String words;

	Delivery(String label, String words) {
		this.label = label;
		this.words = words;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** What it means. */
	public String words() {
		return this.words;
	}

}
