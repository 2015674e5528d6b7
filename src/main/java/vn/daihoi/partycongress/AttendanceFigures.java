package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;

import vn.daihoi.document.Asked;
import vn.daihoi.election.Quorum;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.VoteBase;
import vn.daihoi.plan.CongressType;

/**
 * The figures of the report on those who came: as the form has them now, else as they
 * were recorded.
 */
class AttendanceFigures {

	private static final String NUMBER = "\\d{1,6}";

	private final Map<String, Integer> known = new HashMap<>();

	AttendanceFigures(Optional<Members> members, Optional<Attendance> attendance) {
		members.ifPresent(this::of);
		attendance.ifPresent(this::of);
	}

	private void of(Members members) {
		put("official", members.official());
		put("present", members.present());
		put("temporaryElsewhere", members.temporaryElsewhere());
		put("exemptAbsent", members.exemptAbsent());
		put("suspended", members.suspended());
		put("excusedWholeCongress", members.excusedWholeCongress());
	}

	private void of(Attendance came) {
		put("exOfficioAbsent", came.exOfficioAbsent());
		put("electedAbsent", came.electedAbsent());
		put("replaced", came.replaced());
		put("absentWithReason", came.absentWithReason());
		put("organizations", came.organizations());
		put("women", came.women());
		put("young", came.young());
		put("ethnicMinority", came.ethnicMinority());
	}

	/** What nobody wrote stays open. */
	void put(String name, @Nullable Integer number) {
		if (number != null) {
			this.known.put(name, number);
		}
	}

	/** What stands in the form goes before what was recorded. */
	AttendanceFigures asked(Asked asked) {
		asked.choices()
			.forEach((name, values) -> values.stream()
				.filter((value) -> value.matches(NUMBER))
				.forEach((value) -> this.known.put(name, Integer.valueOf(value))));
		return this;
	}

	/** With what follows from them. */
	Map<String, Object> values(CongressType type, LocalDate day) {
		if (knows("official", "present")) {
			put("absent", number("official") - number("present"));
			put("base", (int) VoteBase.ofElection(type, day).of(members()));
		}
		if (knows("absent", "absentWithReason")) {
			put("withoutReason", number("absent") - number("absentWithReason"));
		}
		Map<String, Object> values = new HashMap<>();
		this.known.forEach((name, number) -> values.put(name, "%02d".formatted(number)));
		if (knows("official", "present")) {
			boolean reached = Quorum.of(type).isReached(number("present"), number("base"));
			values.put(reached ? "enough" : "short", "hai phần ba");
		}
		return values;
	}

	private Members members() {
		return new Members(number("official"), number("temporaryElsewhere"), number("exemptAbsent"),
				number("suspended"), number("excusedWholeCongress"), number("present"));
	}

	private boolean knows(String... names) {
		return this.known.keySet().containsAll(List.of(names));
	}

	private int number(String name) {
		return this.known.getOrDefault(name, 0);
	}

}
