package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.lang.Nullable;

/**
 * Congresses that have taken a step.
 *
 * @param from not before this day; null as early as it may be
 * @param to not after this day; null until today and later
 */
public record Done(MainStep step, @Nullable LocalDate from, @Nullable LocalDate to) {

	String condition() {
		String day = "s." + this.step.column();
		return " and " + day + " is not null" + ((this.from == null) ? "" : " and " + day + " >= :doneFrom")
				+ ((this.to == null) ? "" : " and " + day + " <= :doneTo");
	}

	void addTo(Map<String, Object> parameters) {
		parameters.put("doneFrom", this.from);
		parameters.put("doneTo", this.to);
	}

}
