package vn.daihoi.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.daihoi.regulation.Finding;

/** The reasons in a form beside those who are missing. */
public class GivenReasons {

	private final String field;

	private final List<Reason> reasons;

	/**
	 * @param field the list in the form
	 */
	public GivenReasons(String field, List<Reason> reasons) {
		this.field = field;
		this.reasons = reasons;
	}

	/**
	 * An error for each of {@code missing} without a reason, old or new.
	 * @param what they have not done, in Vietnamese, behind their name
	 */
	public List<Finding> check(List<Missing> missing, String what, String clause) {
		return missing.stream()
			.filter((one) -> reason(one).isEmpty())
			.map((one) -> Finding.error("MISSING", path(one), one.name() + " " + what + "; hãy ghi lý do", clause))
			.toList();
	}

	/** The reason of each of {@code missing} that has one, by its code. */
	public Map<String, String> of(List<Missing> missing) {
		Map<String, String> given = new TreeMap<>();
		missing.forEach((one) -> reason(one).ifPresent((reason) -> given.put(one.organization(), reason)));
		return given;
	}

	private Optional<String> reason(Missing missing) {
		return this.reasons.stream()
			.filter((one) -> one.organization().equals(missing.organization()) && one.isGiven())
			.map((one) -> one.reason().strip())
			.findFirst()
			.or(() -> Optional.ofNullable(missing.reason()));
	}

	private String path(Missing missing) {
		int index = this.reasons.stream().map(Reason::organization).toList().indexOf(missing.organization());
		return (index < 0) ? this.field : this.field + "[" + index + "].reason";
	}

}
