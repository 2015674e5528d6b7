package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daihoi.organization.Member;
import vn.daihoi.personnel.CompositionTargets.Group;
import vn.daihoi.personnel.CompositionTargets.Target;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

/**
 * Compares those on a list for a committee with the shares that are striven for. What is
 * missing is told with its figures; who is unknown may be of any group, and so nobody is
 * warned for them.
 */
class Targets {

	private static final int PERCENT = 100;

	private final Regulations regulations;

	private final LocalDate day;

	private final String planClause;

	/**
	 * Holds what is striven for on a day.
	 * @param planClause where the plan speaks of the composition, empty where it does not
	 */
	Targets(Regulations regulations, LocalDate day, String planClause) {
		this.regulations = regulations;
		this.day = day;
		this.planClause = planClause;
	}

	/**
	 * What is to be told; nothing of a list of which nobody is known.
	 * @param named those of the list whose rows are known
	 * @param unknown how many others stand on it
	 * @param around all members, among whom the area shows
	 */
	List<Finding> check(Collection<Member> named, int unknown, Collection<Member> around, String field) {
		if (named.isEmpty()) {
			return List.of();
		}
		return CompositionTargets.of(ListOf.COMMITTEE)
			.stream()
			.flatMap((target) -> check(target, named, unknown, around, field).stream())
			.toList();
	}

	private Optional<Finding> check(Target target, Collection<Member> named, int unknown, Collection<Member> around,
			String field) {
		long some = count(target, named);
		long all = (long) named.size() + unknown;
		boolean reached = target.leastPercent()
			.map((least) -> (some + unknown) * PERCENT >= least * all)
			.orElseGet(() -> some + unknown > 0 || count(target, around) == 0);
		return reached ? Optional.empty() : Optional
			.of(Finding.warning(Finding.TARGET, field, text(target, some, unknown, all, around), clause(target)));
	}

	private long count(Target target, Collection<Member> members) {
		return members.stream().filter((member) -> isOf(target, member)).count();
	}

	private boolean isOf(Target target, Member member) {
		return switch (target.group()) {
			case WOMEN -> member.female();
			case YOUNG -> member.birthDate().isAfter(this.day.minusYears(target.youngBelow()));
			case ETHNIC_MINORITY -> member.ethnicMinority();
		};
	}

	private String text(Target target, long some, int unknown, long all, Collection<Member> around) {
		String wanted = target.leastPercent()
			.map((least) -> "định hướng từ %d%% trở lên".formatted(least))
			.orElseGet(() -> "trong đảng viên có %02d/%02d, tỷ lệ cần phù hợp với địa bàn"
				.formatted(count(target, around), around.size()));
		String open = (unknown > 0) ? ", chưa rõ %02d người".formatted(unknown) : "";
		return "%s: %02d/%02d người (%d%%)%s; %s".formatted(name(target), some, all, Math.round(100.0 * some / all),
				open, wanted);
	}

	private static String name(Target target) {
		return (target.group() == Group.YOUNG) ? "Dưới %d tuổi".formatted(target.youngBelow()) : target.group().label();
	}

	private String clause(Target target) {
		return Stream.of(this.planClause, target.citation().on(this.regulations, this.day))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("; "));
	}

}
