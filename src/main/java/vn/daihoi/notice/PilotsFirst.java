package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Pilots;
import vn.daihoi.congress.PlanPilot;
import vn.daihoi.plan.Actor;
import vn.daihoi.plan.CongressScope;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Pilot;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/**
 * Pilots come first: who registers a day while nothing was drawn from them yet is told.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.1, plan of Lạc Dương.
 */
@Component
public class PilotsFirst {

	private final Plans plans;

	private final Congresses congresses;

	private final Pilots pilots;

	private final Lessons lessons;

	PilotsFirst(Plans plans, Congresses congresses, Pilots pilots, Lessons lessons) {
		this.plans = plans;
		this.congresses = congresses;
		this.pilots = pilots;
		this.lessons = lessons;
	}

	/** What to say of a day; nothing for a pilot itself, or where no pilot has a day. */
	public List<Finding> check(CongressId id, LocalDate day) {
		PlanDocument plan = this.plans.document(id.plan());
		Congress congress = this.congresses.get(id.toString());
		CongressScope scope = CongressScope.valueOf(this.congresses.scope(id.toString()));
		return isPilot(congress) ? List.of()
				: plan.pilots()
					.stream()
					.filter((pilot) -> pilot.scope() == scope)
					.flatMap((pilot) -> check(pilot, plan, congress, day).stream())
					.toList();
	}

	private boolean isPilot(Congress congress) {
		return Stream
			.concat(this.pilots.ofUnit(congress.planCode(), congress.unitCode()).stream().map(CongressId::organization),
					this.pilots.ofPlan(congress.planCode()).stream().map(PlanPilot::branch))
			.anyMatch(congress.organizationCode()::equals);
	}

	private Optional<Finding> check(Pilot pilot, PlanDocument plan, Congress congress, LocalDate day) {
		String committee = (pilot.chosenBy() == Actor.UNIT) ? congress.unitCode() : plan.issuer();
		return this.lessons.of(plan.code(), committee).isPresent() ? Optional.empty() : last(pilot, plan, congress)
			.map((last) -> Finding.info("PILOTS_FIRST", "openingDate", text(day, last), Plans.clause(pilot.clause())));
	}

	/** When the last of them is to be held, as far as it is known. */
	private Optional<LocalDate> last(Pilot pilot, PlanDocument plan, Congress congress) {
		return chosen(pilot, plan.code(), congress.unitCode()).map(this::day)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.or(() -> Optional.ofNullable(pilot.window()).map(CongressWindow::lastDay));
	}

	private Stream<CongressId> chosen(Pilot pilot, String plan, String unit) {
		return (pilot.chosenBy() == Actor.UNIT) ? this.pilots.ofUnit(plan, unit).stream()
				: this.pilots.ofPlan(plan).stream().map((one) -> new CongressId(plan, one.branch()));
	}

	/** As it is registered, else as it is wished. */
	private LocalDate day(CongressId pilot) {
		return this.congresses.find(pilot.toString())
			.map(Congress::openingDate)
			.or(() -> this.pilots.wishedDay(pilot))
			.orElse(null);
	}

	private static String text(LocalDate day, LocalDate last) {
		return (day.isAfter(last)
				? "Chưa rút kinh nghiệm đại hội điểm (dự kiến xong ngày %2$s); khi có nội dung rút kinh nghiệm hãy xem lại việc chuẩn bị"
				: "Ngày %s không sau đại hội điểm (dự kiến xong ngày %s); nên chọn ngày sau đó để kịp rút kinh nghiệm")
			.formatted(VietnameseDate.of(day), VietnameseDate.of(last));
	}

}
