package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/**
 * The days on which a plan lets a congress open. A congress that was put off, could not
 * be held on its day, or is to be held again, may ask its committee for a later day.
 *
 * <p>
 * Source: the plan's window; Charter, Article 24.3: later with the consent of the
 * grassroots committee.
 */
@Component
public class OpeningDays {

	private static final String CODE = "WINDOW";

	private final Plans plans;

	private final Congresses congresses;

	private final Milestones milestones;

	private final Hindrances hindrances;

	OpeningDays(Plans plans, Congresses congresses, Milestones milestones, Hindrances hindrances) {
		this.plans = plans;
		this.congresses = congresses;
		this.milestones = milestones;
		this.hindrances = hindrances;
	}

	/**
	 * What the plan says of a day: nothing, an error {@code WINDOW}, or a warning for a
	 * congress that may leave the window.
	 */
	public List<Finding> check(CongressId congress, LocalDate day) {
		CongressWindow window = window(congress);
		if (window.contains(day)) {
			return List.of();
		}
		return List.of(mayComeLater(congress) ? later(window, day) : outside(window, day));
	}

	/** The last day that may be asked for. */
	LocalDate last(CongressId congress) {
		return mayComeLater(congress) ? LocalDate.MAX : window(congress).lastDay();
	}

	private CongressWindow window(CongressId congress) {
		return this.plans.documentFor(congress.toString()).window();
	}

	private boolean mayComeLater(CongressId congress) {
		String id = congress.toString();
		return this.congresses.postponedReason(id).isPresent() || this.hindrances.last(id).isPresent()
				|| this.milestones.of(id).containsKey(Milestone.ANNULLED);
	}

	private static Finding outside(CongressWindow window, LocalDate day) {
		return Finding.error(CODE, "openingDate", "Ngày %s nằm ngoài thời gian tổ chức đại hội; hãy chọn %s"
			.formatted(VietnameseDate.of(day), days(window)), Plans.clause(window.clause()));
	}

	private static Finding later(CongressWindow window, LocalDate day) {
		return Finding.warning(CODE, "openingDate",
				"Ngày %s nằm ngoài thời gian tổ chức đại hội (%s); đại hội hoãn, chưa tiến hành được hoặc tổ chức lại thì đảng ủy xem xét"
					.formatted(VietnameseDate.of(day), days(window)),
				Plans.clause(window.clause()) + "; khoản 3 Điều 24 Điều lệ Đảng");
	}

	private static String days(CongressWindow window) {
		String from = (window.from() == null) ? "" : "từ " + VietnameseDate.of(window.from()) + " ";
		return from + "đến " + VietnameseDate.of(window.lastDay());
	}

}
