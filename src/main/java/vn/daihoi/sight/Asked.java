package vn.daihoi.sight;

import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.lang.Nullable;

/** The filter as it stands in an address; blank as if it did not. */
public record Asked(@Nullable @Parameter(description = "mã kế hoạch") String plan,
		@Nullable @Parameter(description = "mã đảng ủy cơ sở") String unit,
		@Nullable @Parameter(description = "tình trạng, ví dụ NOTICE_SENT") String state,
		@Nullable @Parameter(description = "true: đang trễ hạn; false: không") String late,
		@Nullable @Parameter(description = "một phần tên hoặc mã, có dấu hay không dấu") String name,
		@Nullable @Parameter(description = "loại tổ chức đảng, ví dụ HAMLET_BRANCH") String kind,
		@Nullable @Parameter(description = "khai mạc từ ngày, ví dụ 2024-12-01") String from,
		@Nullable @Parameter(description = "khai mạc đến ngày") String to,
		@Nullable @Parameter(description = "true: đại hội điểm; false: không") String pilot,
		@Nullable @Parameter(
				description = "người phụ trách địa bàn, ghi như trong phân công, hoặc chỉ họ tên để lấy mọi chức vụ") String charge,
		@Nullable @Parameter(description = "việc cần chú ý, ví dụ COMPLAINT") String concern,
		@Nullable @Parameter(description = "việc đã làm, ví dụ NOTIFIED") String done,
		@Nullable @Parameter(description = "việc ấy đã làm từ ngày") String doneFrom,
		@Nullable @Parameter(description = "việc ấy đã làm đến ngày") String doneTo,
		@Nullable @Parameter(
				description = "các cột của danh sách, cách nhau bằng dấu phẩy, ví dụ unit,state") String columns,
		@Nullable @Parameter(description = "trang sau của đại hội nào; lấy từ next") String after,
		@Nullable @Parameter(description = "danh sách không đánh số trang: chỉ nhận 1, là trang đầu") String page) {

	public Asked(@Nullable String plan, @Nullable String unit, @Nullable String state, @Nullable String late,
			@Nullable String name, @Nullable String kind, @Nullable String from, @Nullable String to,
			@Nullable String pilot, @Nullable String charge, @Nullable String concern, @Nullable String done,
			@Nullable String doneFrom, @Nullable String doneTo, @Nullable String columns, @Nullable String after) {
		this(plan, unit, state, late, name, kind, from, to, pilot, charge, concern, done, doneFrom, doneTo, columns,
				after, null);
	}

	public Asked(@Nullable String plan, @Nullable String unit, @Nullable String state, @Nullable String late,
			@Nullable String after) {
		this(plan, unit, state, late, null, null, null, null, null, null, null, null, null, null, null, after);
	}

}
