package vn.daihoi.sight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** The values of an address; those that mean nothing are named together. */
public final class AskedValues {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final int LONGEST_SHOWN = 60;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * The value, null where none is given.
	 * @param otherwise what is said of one that is not known, with a place for it
	 */
	@Nullable
	public String known(String name, @Nullable String value, Predicate<String> isKnown, String otherwise) {
		String given = given(value);
		if (given != null && CONTROL.matcher(given).find()) {
			this.findings.add(finding(name, CONTROL.matcher(given).replaceAll("?"),
					"%s có ký tự không hiển thị được; hãy gõ lại"));
			return null;
		}
		if (given != null && !isKnown.test(given)) {
			this.findings.add(finding(name, given, otherwise));
		}
		return given;
	}

	/** A text of whatever words. */
	@Nullable
	public String text(String name, @Nullable String value) {
		return known(name, value, (text) -> true, "");
	}

	@Nullable
	public Boolean truth(String name, @Nullable String value) {
		String given = known(name, value, List.of("true", "false")::contains,
				"chỉ nhận true hoặc false, không nhận %s; hãy chọn lại trên bộ lọc");
		return (given == null) ? null : Boolean.valueOf(given);
	}

	@Nullable
	public LocalDate day(String name, @Nullable String value) {
		String given = known(name, value, (text) -> dayOf(text) != null,
				"%s không phải một ngày; hãy ghi như 2024-11-18");
		return (given == null) ? null : dayOf(given);
	}

	/** A day that may not lie before another one. */
	@Nullable
	public LocalDate dayFrom(@Nullable LocalDate from, String name, @Nullable String value) {
		LocalDate to = day(name, value);
		known(name, value, (text) -> from == null || to == null || !to.isBefore(from),
				"ngày %s đứng trước ngày bắt đầu; hãy đổi lại");
		return to;
	}

	/** Null when the text is no day. */
	@Nullable
	public static LocalDate dayOf(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Refuses with 422 when one of them meant nothing. */
	public void orRefuse() {
		if (!this.findings.isEmpty()) {
			throw Refusal.impossible(this.findings);
		}
	}

	@Nullable
	static String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	static Finding finding(String name, String value, String otherwise) {
		String shown = (value.length() > LONGEST_SHOWN) ? value.substring(0, LONGEST_SHOWN) + "…" : value;
		return Finding.error("FILTER", name, named(name) + otherwise.formatted("“" + shown + "”"), "");
	}

	/** How what is said of a parameter begins. */
	static String named(String name) {
		return "Tham số " + name + ": ";
	}

}
