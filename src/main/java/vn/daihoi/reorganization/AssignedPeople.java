package vn.daihoi.reorganization;

import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Members;
import vn.daihoi.organization.Role;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.reorganization.Assignments.Held;
import vn.daihoi.reorganization.Assignments.Post;

/** Members, posts and roles go where the decision puts them. */
@Component
class AssignedPeople {

	private final Members members;

	private final PostHolders holders;

	private final ApplicationEventPublisher events;

	AssignedPeople(Members members, PostHolders holders, ApplicationEventPublisher events) {
		this.members = members;
		this.holders = holders;
		this.events = events;
	}

	void assign(Reorganization move, MoveEffect effect) {
		move.assigned().members().forEach(this.members::assign);
		move.assigned().posts().forEach((key, code) -> post(Post.of(key), code, move));
		move.assigned().roles().forEach((key, code) -> role(Held.of(key), code, effect));
	}

	private void post(Post held, String code, Reorganization move) {
		LocalDate day = move.effectiveOn();
		boolean isHeld = this.holders.on(day, held.organization())
			.stream()
			.anyMatch((one) -> one.name().equals(held.name()) && one.post() == held.post());
		if (isHeld && !code.equals(held.organization())) {
			this.holders.leave(held.organization(), held.name(), held.post(), day);
			this.holders.enter(code, new PostHolder(held.name(), held.post(), day, move.decision().number()));
		}
	}

	private void role(Held held, String code, MoveEffect effect) {
		if (!code.equals(held.organization())) {
			String name = Role.ofSuffix(held.group().substring(held.group().indexOf(':') + 1)).label() + " – "
					+ effect.name(code);
			this.events.publishEvent(new RoleMoved(held.account(), held.group(), held.at(code), name));
		}
	}

}
