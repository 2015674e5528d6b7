package vn.daihoi.opening;

import java.time.LocalDate;

import org.springframework.lang.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.daihoi.sight.CongressFilter;

/**
 * Which part of the calendar of congresses is wanted.
 *
 * @param day one of its days
 */
record OpeningQuery(String plan, @Nullable String unit, LocalDate day, OpeningSpan span) {

	static final String PATH = "/board/congresses";

	CongressFilter filter() {
		return new CongressFilter(this.plan, this.unit, null, null, null);
	}

	LocalDate first() {
		return this.span.first(this.day);
	}

	LocalDate last() {
		return this.span.last(this.day);
	}

	/** The address of the same calendar on another day. */
	String on(LocalDate other, OpeningSpan length) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH).queryParam("plan", this.plan);
		if (this.unit != null) {
			address.queryParam("unit", this.unit);
		}
		return address.queryParam("day", other).queryParam("view", length.key()).encode().toUriString();
	}

	public String before() {
		return on(this.span.before(this.day), this.span);
	}

	public String after() {
		return on(this.span.after(this.day), this.span);
	}

	/** The address of the same days, more or fewer of them. */
	public String as(OpeningSpan length) {
		return on(this.day, length);
	}

}
