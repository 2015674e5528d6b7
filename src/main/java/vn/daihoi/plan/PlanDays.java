package vn.daihoi.plan;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;

/** Days of a plan in the words of a plan. */
final class PlanDays {

	private PlanDays() {
	}

	/** When congresses are held, and how long one lasts at most. */
	static String of(CongressWindow window, @Nullable Integer maxDurationDays) {
		String from = (window.from() == null) ? "" : ", bắt đầu từ ngày " + VietnameseDate.of(window.from());
		String longest = (maxDurationDays == null) ? "" : " không quá %02d ngày".formatted(maxDurationDays);
		return "Thời gian tổ chức đại hội%s%s, %s%s".formatted(longest, from,
				window.inclusive() ? "kết thúc chậm nhất ngày " : "kết thúc trước ngày ",
				VietnameseDate.of(window.to()));
	}

	/** By when something is to be done. */
	static String of(Milestone milestone) {
		if (milestone.date() != null) {
			return (milestone.inclusive() ? "Chậm nhất ngày " : "Trước ngày ") + VietnameseDate.of(milestone.date());
		}
		Milestone.Offset after = milestone.after();
		if (after.trigger() == Milestone.Trigger.REGISTERED_DAY && after.days() == 0) {
			return "Theo lịch đã đăng ký";
		}
		String unit = (after.unit() == Milestone.DayUnit.WORKING_DAYS) ? "ngày làm việc" : "ngày";
		return "Chậm nhất sau %02d %s kể từ %s".formatted(after.days(), unit, origin(after.trigger()));
	}

	private static String origin(Milestone.Trigger trigger) {
		return switch (trigger) {
			case LAST_CONGRESS_OF_UNIT -> "khi chỉ đạo tổ chức xong đại hội";
			case REGISTERED_DAY -> "ngày đã đăng ký";
			case PLAN_ISSUED -> "ngày ban hành Kế hoạch";
		};
	}

}
