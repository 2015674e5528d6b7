package vn.daihoi.replanning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.daihoi.replanning.DeadlineChange.State;

/** The changes of one plan and what they have to do with each other. */
record ChangesOfPlan(List<DeadlineChange> all) {

	private static final Set<State> IN_VAIN = Set.of(State.DROPPED, State.WITHDRAWN);

	/**
	 * Whether it can be taken back now: the last of those that changed the same, once.
	 */
	boolean mayTakeBack(DeadlineChange change) {
		return change.state() == State.APPLIED
				&& this.all.stream().noneMatch((other) -> takesBack(other, change) || isAfter(other, change));
	}

	private static boolean takesBack(DeadlineChange other, DeadlineChange change) {
		return !IN_VAIN.contains(other.state()) && Long.valueOf(change.id()).equals(other.undoes());
	}

	private static boolean isAfter(DeadlineChange other, DeadlineChange change) {
		return other.state() == State.APPLIED && other.id() > change.id()
				&& other.proposal().isAboutTheSame(change.proposal());
	}

	/** The change that this one takes back; empty when it is a new one. */
	Optional<DeadlineChange> takenBack(DeadlineChange change) {
		return Optional.ofNullable(change.undoes())
			.flatMap((id) -> this.all.stream().filter((other) -> other.id() == id).findFirst());
	}

	/** What it takes back and by what it is taken back, a sentence each. */
	List<String> ties(DeadlineChange change) {
		Stream<String> earlier = takenBack(change).map((other) -> "Hoàn tác của thay đổi " + other.name()).stream();
		Stream<String> later = this.all.stream()
			.filter((other) -> takesBack(other, change))
			.map((other) -> other.isUndecided() ? "Đang có đề nghị hoàn tác " + other.name()
					: "Đã được hoàn tác bởi thay đổi " + other.name());
		return Stream.concat(earlier, later).toList();
	}

}
