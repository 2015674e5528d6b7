package vn.daihoi.replanning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.deadline.KeptDeadline;
import vn.daihoi.deadline.Recounted;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Organizations;
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
		Map<String, List<Recounted>> byOwing = new LinkedHashMap<>();
		moved.forEach((one) -> owing(one.before())
			.ifPresent((group) -> byOwing.merge(group, List.of(one), MovedDeadlinesTold::both)));
		byOwing.forEach((group, theirs) -> this.notices.tell(group, Notices.DEADLINE_MOVED,
				theirs.get(0).before().subject(), theirs.get(0).before().element(), sentence(change, theirs)));
	}

	private static List<Recounted> both(List<Recounted> known, List<Recounted> more) {
		return Stream.concat(known.stream(), more.stream()).toList();
	}

	private Optional<String> owing(KeptDeadline deadline) {
		return this.offers.of(deadline.element())
			.filter((offer) -> offer.level() != Level.ISSUER && !deadline.organization().isEmpty())
			.flatMap((offer) -> group(offer, deadline));
	}

	private Optional<String> group(Offer offer, KeptDeadline deadline) {
		String organization = (offer.level() == Level.COMMITTEE && deadline.unit() != null) ? deadline.unit()
				: deadline.organization();
		return this.organizations.find(organization).map((one) -> offer.role().at(one.kind()).groupOf(organization));
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
