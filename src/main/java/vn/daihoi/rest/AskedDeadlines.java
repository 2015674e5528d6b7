package vn.daihoi.rest;

import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.lang.Nullable;

/** The filter of deadlines as it stands in an address; blank as if it did not. */
public record AskedDeadlines(@Nullable @Parameter(description = "mã kế hoạch") String plan,
		@Nullable @Parameter(
				description = "mã tổ chức có thời hạn: chi bộ, hoặc đảng ủy (việc của đảng ủy)") String organization,
		@Nullable @Parameter(description = "mã đảng ủy cơ sở: thời hạn của đảng ủy và của các chi bộ") String unit,
		@Nullable @Parameter(description = "mã quy tắc, ví dụ DL02") String rule,
		@Nullable @Parameter(description = "true: đã quá hạn; false: không") String late,
		@Nullable @Parameter(
				description = "true: còn phải làm (kể cả quá hạn); false: đã xong hoặc không còn phải làm") String open,
		@Nullable @Parameter(description = "hạn từ ngày này") String from,
		@Nullable @Parameter(description = "hạn đến hết ngày này") String to,
		@Nullable @Parameter(description = "trang sau của thời hạn nào; lấy từ next") String after) {
}
