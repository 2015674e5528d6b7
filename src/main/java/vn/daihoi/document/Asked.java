package vn.daihoi.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** What a person has chosen in a form and not sent yet. */
public record Asked(Map<String, List<String>> choices) {

	/** The one thing that was chosen there; null where nothing was. */
	@Nullable
	public String one(String name) {
		return all(name).stream().findFirst().orElse(null);
	}

	/** The number that the paper is to have; null as long as it is none. */
	@Nullable
	public String number() {
		return Optional.ofNullable(one("number")).flatMap(PaperNumber::read).map(PaperNumber::toString).orElse(null);
	}

	/**
	 * What was chosen there as {@code 12 hh01-03}, by what stands behind the first space.
	 */
	public Map<String, String> byWord(String name) {
		return all(name).stream()
			.map((one) -> one.split(" ", 2))
			.filter((parts) -> parts.length == 2)
			.collect(Collectors.toMap((parts) -> parts[1], (parts) -> parts[0], (first, other) -> first));
	}

	/** What is not a number yet stays blank. */
	@Nullable
	public Integer figure(String name) {
		return Optional.ofNullable(one(name))
			.filter((one) -> one.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.orElse(null);
	}

	/** What is not a day yet stays blank, as on paper. */
	@Nullable
	public LocalDate day(String name) {
		try {
			return Optional.ofNullable(one(name)).map(LocalDate::parse).orElse(null);
		}
		catch (DateTimeParseException unfinished) {
			return null;
		}
	}

	/**
	 * A day that an address names; null where it names none.
	 * @throws Refusal 422 when it is none
	 */
	@Nullable
	public LocalDate certainDay(String name) {
		LocalDate day = day(name);
		if (day == null && one(name) != null) {
			throw Refusal.impossible(List.of(Finding.error("PARAMETER", name,
					"Tham số %s không hợp lệ; hãy ghi ngày dạng năm-tháng-ngày, ví dụ 2024-12-31".formatted(name),
					"")));
		}
		return day;
	}

	/** What was chosen there; none where nothing was. */
	public List<String> all(String name) {
		return this.choices.getOrDefault(name, List.of()).stream().filter((one) -> !one.isBlank()).toList();
	}

}
