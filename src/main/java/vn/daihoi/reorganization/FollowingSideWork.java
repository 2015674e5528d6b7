package vn.daihoi.reorganization;

import java.util.List;

import jakarta.annotation.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.midterm.MovedChanges;

/** Work beside congresses follows a reorganisation, is passed on, or stops. */
@Component
class FollowingSideWork {

	private static final List<String> CONGRESSES = List.of("branchCongress", "partyCongress");

	private final MovedChanges changes;

	private final MoveTold told;

	private final ApplicationEventPublisher events;

	FollowingSideWork(MovedChanges changes, MoveTold told, ApplicationEventPublisher events) {
		this.changes = changes;
		this.told = told;
		this.events = events;
	}

	void follow(Reorganization move, MoveEffect effect) {
		effect.sideWork().forEach((fate) -> follow(fate, move));
		effect.congresses()
			.stream()
			.filter((fate) -> !fate.stops() && move.names(fate.congress().organization()))
			.forEach((fate) -> publish(CONGRESSES, fate.congress().id(), keeper(fate.congress(), effect), null));
		this.told.tell(move, effect);
	}

	/** Who took over a congress of the organisation's own; null where it has its own. */
	@Nullable
	private static String keeper(RunningCongress congress, MoveEffect effect) {
		return congress.isOfBranch() ? null : effect.keepers().get(congress.organization());
	}

	private void follow(SideFate fate, Reorganization move) {
		SideWork work = fate.work();
		String stopped = fate.stops() ? move.why() : null;
		if (work.kind() == SideWork.Kind.MID_TERM) {
			change(work.subject(), fate.unit(), stopped);
		}
		publish(List.of(work.kind().process()), work.subject(), (work.unit() != null) ? fate.unit() : null, stopped);
	}

	private void change(String subject, @Nullable String director, @Nullable String stopped) {
		if (stopped != null) {
			this.changes.stop(subject, stopped);
		}
		else {
			this.changes.direct(subject, director);
		}
	}

	private void publish(List<String> processes, String subject, @Nullable String unit, @Nullable String stopped) {
		this.events.publishEvent(new WorkMoved(processes, subject, unit, stopped));
	}

}
