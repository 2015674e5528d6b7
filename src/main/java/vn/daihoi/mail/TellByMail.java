package vn.daihoi.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import vn.daihoi.clock.DaihoiClock;

/**
 * Notes for each person what is to be told by mail, in the running transaction: rolled
 * back with it, and never waiting for a mail server.
 */
@Service
public class TellByMail {

	private final MailSettings settings;

	private final Addressees addressees;

	private final MailWishes wishes;

	private final MailLines lines;

	private final MailJobs jobs;

	private final DaihoiClock clock;

	private final Duration gathering;

	TellByMail(MailSettings settings, Addressees addressees, MailWishes wishes, MailLines lines, MailJobs jobs,
			DaihoiClock clock, @Value("${daihoi.mail.gathering}") Duration gathering) {
		this.settings = settings;
		this.addressees = addressees;
		this.wishes = wishes;
		this.lines = lines;
		this.jobs = jobs;
		this.clock = clock;
		this.gathering = gathering;
	}

	/** Whether anybody is told by mail at all. */
	public boolean isSetUp() {
		return this.settings.isSetUp();
	}

	/** Tells them to all who have an address and want mail; nothing without a server. */
	public void tell(List<News> news) {
		if (isSetUp() && !news.isEmpty()) {
			Map<String, List<Addressee>> known = this.addressees
				.of(news.stream().flatMap((one) -> one.recipients().stream()).distinct().toList());
			Map<String, Delivery> wanted = wanted(known.values().stream().flatMap(List::stream).toList());
			OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
			news.forEach((one) -> this.lines.add(one, users(one, known, wanted.keySet()), now));
			if (news.stream().anyMatch((one) -> isUrgent(users(one, known, wanted.keySet()), wanted))) {
				this.jobs.ask(this.gathering);
			}
		}
	}

	private Map<String, Delivery> wanted(Collection<Addressee> people) {
		Set<String> refused = this.wishes.refused(people.stream().map(Addressee::address).distinct().toList());
		List<String> reached = people.stream()
			.filter((one) -> one.hasAddress() && !refused.contains(one.address()))
			.map(Addressee::user)
			.distinct()
			.toList();
		Map<String, Delivery> chosen = this.wishes.chosen(reached);
		return reached.stream()
			.filter((user) -> chosen.get(user) != Delivery.NONE)
			.collect(Collectors.toMap((user) -> user, (user) -> chosen.getOrDefault(user, Delivery.DAILY)));
	}

	private static List<String> users(News news, Map<String, List<Addressee>> known, Set<String> wanted) {
		return news.recipients()
			.stream()
			.flatMap((recipient) -> known.getOrDefault(recipient, List.of()).stream())
			.map(Addressee::user)
			.filter((user) -> wanted.contains(user) && !user.equals(news.except()))
			.distinct()
			.toList();
	}

	private static boolean isUrgent(Collection<String> users, Map<String, Delivery> wanted) {
		return users.stream().anyMatch((user) -> wanted.get(user) == Delivery.AT_ONCE);
	}

}
