package vn.daihoi.reorganization;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;

/** Whoever gets work by a decision on organisations is told of it. */
@Component
class MoveTold {

	private static final String KIND = "ORGANIZATION_MOVED";

	private final Notices notices;

	private final Organizations organizations;

	MoveTold(Notices notices, Organizations organizations) {
		this.notices = notices;
		this.organizations = organizations;
	}

	void tell(Reorganization move, MoveEffect effect) {
		Set<String> told = new TreeSet<>();
		effect.congresses().stream().filter((fate) -> fate.outcome() == Fate.Outcome.FOLLOWS).forEach((fate) -> {
			told.add(fate.congress().id());
			tell(fate.director(), fate.congress().id(), "Đại hội của " + effect.name(fate.congress().organization()),
					move);
		});
		effect.sideWork()
			.stream()
			.filter((fate) -> !fate.stops() && !told.contains(fate.work().subject()))
			.forEach((fate) -> tell(isKeptBySuccessor(fate) ? fate.owner() : fate.unit(), fate.work().subject(),
					fate.work().kind().label() + " của " + effect.name(fate.work().organization()), move));
	}

	/** The ballots themselves are handed over; all else goes by the committee above. */
	private static boolean isKeptBySuccessor(SideFate fate) {
		return fate.work().kind() == SideWork.Kind.BALLOTS && fate.passes() || fate.unit() == null;
	}

	private void tell(String organization, String subject, String what, Reorganization move) {
		this.organizations.find(organization)
			.ifPresent((one) -> this.notices.tell(Role.SECRETARY.at(one.kind()).groupOf(organization), KIND, subject,
					"", "%s chuyển về %s phụ trách từ ngày %s (%s).".formatted(what, one.name(),
							VietnameseDate.of(move.effectiveOn()), move.byDecision())));
	}

}
