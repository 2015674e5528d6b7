package vn.daihoi.sight;

import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.lang.Nullable;

/** The filter as it stands in an address; blank as if it did not. */
public record Asked(@Nullable @Parameter(description = "mã kế hoạch") String plan,
		@Nullable @Parameter(description = "mã đảng ủy cơ sở") String unit,
		@Nullable @Parameter(description = "tình trạng, ví dụ NOTICE_SENT") String state,
		@Nullable @Parameter(description = "true: đang trễ hạn; false: không") String late,
		@Nullable @Parameter(description = "trang sau của đại hội nào; lấy từ next") String after) {
}
