package vn.daihoi.office;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.CitedRule;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.RuleRow;

/**
 * A rule of the product with where it stands, as it is seen on a day.
 *
 * @param note why it is not verified on the day; null where it is
 */
record RuleLine(String rule, String name, String clause, boolean verified, @Nullable String note) {

	static RuleLine of(CitedRule cited) {
		return new RuleLine(cited.row().rule(), cited.row().name(), cited.row().clause(), cited.isVerified(),
				cited.isVerified() ? null : note(cited));
	}

	private static String note(CitedRule cited) {
		return cited.notInForce()
			.stream()
			.findFirst()
			.map(RuleLine::note)
			.orElseGet(() -> cited.row().verified() ? "Văn bản được dẫn còn chờ xác minh" : unsure(cited.row()));
	}

	private static String unsure(RuleRow row) {
		return row.internal() ? "Hạn này còn chờ cấp ủy xác nhận" : "Điều khoản hoặc cách áp dụng còn chờ xác nhận";
	}

	private static String note(Regulation source) {
		return (source.until() == null) ? "Văn bản chưa có hiệu lực ngày này"
				: "Văn bản hết hiệu lực từ ngày %s; chưa có điều khoản của văn bản thay thế"
					.formatted(VietnameseDate.of(source.until()));
	}

}
