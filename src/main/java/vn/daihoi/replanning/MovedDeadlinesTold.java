package vn.daihoi.replanning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.deadline.KeptDeadline;
import vn.daihoi.deadline.Recounted;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/**
 * Branches and committees are told which of their limits a change has moved: one notice
 * for a branch, one for a committee and each part of the change that is carried out.
 */
@Component
class MovedDeadlinesTold {

	private static final int MOST = 5;

	private final Notices notices;

	private final Offers offers;

	private final Organizations organizations;

	MovedDeadlinesTold(Notices notices, Offers offers, Organizations organizations) {
		this.notices = notices;
		this.offers = offers;
		this.organizations = organizations;
	}

	/** In the running transaction. */
	void tell(ProposeChange change, List<Recounted> moved) {
		List<Owed> owed = moved.stream().flatMap((one) -> owed(one).stream()).toList();
		if (!owed.isEmpty()) {
			byGroup(owed).forEach((group, theirs) -> this.notices.tell(group, Notices.DEADLINE_MOVED,
					theirs.get(0).before().subject(), theirs.get(0).before().element(), sentence(change, theirs)));
		}
	}

	/** A moved limit, and who has to meet it. */
	private record Owed(Recounted moved, Role role, String organization) {
	}

	private Optional<Owed> owed(Recounted moved) {
		KeptDeadline deadline = moved.before();
		return this.offers.of(deadline.element())
			.filter((offer) -> offer.level() != Level.ISSUER && !deadline.organization().isEmpty())
			.map((offer) -> new Owed(moved, offer.role(), organization(offer, deadline)));
	}

	private static String organization(Offer offer, KeptDeadline deadline) {
		return (offer.level() == Level.COMMITTEE && deadline.unit() != null) ? deadline.unit()
				: deadline.organization();
	}

	private Map<String, List<Recounted>> byGroup(List<Owed> owed) {
		Map<String, OrganizationKind> kinds = this.organizations
			.kinds(owed.stream().map(Owed::organization).collect(Collectors.toSet()));
		return owed.stream()
			.filter((one) -> kinds.containsKey(one.organization()))
			.collect(Collectors.groupingBy(
					(one) -> one.role().at(kinds.get(one.organization())).groupOf(one.organization()),
					LinkedHashMap::new, Collectors.mapping(Owed::moved, Collectors.toList())));
	}

	private static String sentence(ProposeChange change, List<Recounted> moved) {
		List<String> days = moved.stream().map(MovedDeadlinesTold::words).distinct().toList();
		int more = days.size() - MOST;
		return "Theo văn bản số %s (%s), thời hạn thay đổi: %s%s.".formatted(change.number(), change.reason(),
				days.stream().limit(MOST).collect(Collectors.joining("; ")),
				(more > 0) ? "; và %d hạn khác".formatted(more) : "");
	}

	private static String words(Recounted one) {
		return "“%s” từ %s thành %s".formatted(one.name(), VietnameseDate.of(one.before().dueOn()),
				VietnameseDate.of(one.after().date()));
	}

}
