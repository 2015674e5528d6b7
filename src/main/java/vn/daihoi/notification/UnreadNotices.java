package vn.daihoi.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.mail.Addressees;
import vn.daihoi.mail.Origin;
import vn.daihoi.mail.StillTrue;

/** What a person has read already, or is not true any more, is not written in a mail. */
@Component
class UnreadNotices implements StillTrue {

	private final Notifications notifications;

	private final Addressees addressees;

	private final DaihoiClock clock;

	UnreadNotices(Notifications notifications, Addressees addressees, DaihoiClock clock) {
		this.notifications = notifications;
		this.addressees = addressees;
		this.clock = clock;
	}

	@Override
	public Origin origin() {
		return Origin.NOTICE;
	}

	@Override
	public Set<String> of(String user, List<String> ids) {
		List<String> recipients = Stream.concat(Stream.of(user), this.addressees.groups(user).stream()).toList();
		return this.notifications
			.unread(new Reader(user, recipients, this.clock.today()), ids.stream().map(Long::valueOf).toList())
			.stream()
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

}
