package vn.daihoi.rest;

import java.time.LocalDate;

import org.springframework.lang.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which deadlines are wanted; null where it does not matter.
 *
 * @param organization whose own they are
 * @param unit the committee whose own they are, or its branches'
 * @param open whether something is still to be done for them, late or not
 * @param after only those that stand behind this place in the list
 */
public record DeadlineFilter(@Nullable String plan, @Nullable String organization, @Nullable String unit,
		@Nullable String rule, @Nullable Boolean late, @Nullable Boolean open, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable DeadlinePlace after) {

	DeadlineFilter behind(DeadlinePlace place) {
		return new DeadlineFilter(this.plan, this.organization, this.unit, this.rule, this.late, this.open, this.from,
				this.to, place);
	}

	/** As it stands in an address, what does not matter left out. */
	public String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "plan", this.plan);
		add(address, "organization", this.organization);
		add(address, "unit", this.unit);
		add(address, "rule", this.rule);
		add(address, "late", this.late);
		add(address, "open", this.open);
		add(address, "from", this.from);
		add(address, "to", this.to);
		add(address, "after", this.after);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
