package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/**
 * Puts together each working morning, for those who follow the areas of a plan, who is
 * late since when and who will be soon; once a day.
 */
@Service
public class PrepareDigests {

	static final String KIND = "DIGEST";

	private static final int MOST_LINES = 500;

	private final Digests digests;

	private final ReminderDays days;

	private final Notices notices;

	private final DaihoiClock clock;

	PrepareDigests(Digests digests, ReminderDays days, Notices notices, DaihoiClock clock) {
		this.digests = digests;
		this.days = days;
		this.notices = notices;
		this.clock = clock;
	}

	/** Those of today that are not there yet, in the running transaction. */
	public void prepare() {
		LocalDate today = this.clock.today();
		this.days.lastSoon(today).ifPresent((soon) -> tell(this.digests.prepare(today, soon, MOST_LINES)));
	}

	private void tell(List<Digest> prepared) {
		Map<Long, DigestLine> first = this.digests.lines(prepared.stream().map(Digest::id).toList())
			.stream()
			.collect(Collectors.toMap(DigestLine::digest, (line) -> line, (oldest, later) -> oldest));
		prepared.forEach((digest) -> this.notices.tell(digest.recipient(), KIND, digest.plan(), "",
				sentence(digest, first.get(digest.id()))));
	}

	private static String sentence(Digest digest, DigestLine oldest) {
		String late = (digest.late() == 0) ? "không có việc quá hạn"
				: "%d việc đã quá hạn, lâu nhất là %s: “%s”, hạn %s".formatted(digest.late(), oldest.organizationName(),
						oldest.duty(), VietnameseDate.of(oldest.dueOn()));
		String soon = (digest.soon() == 0) ? "không có việc sắp đến hạn" : digest.soon() + " việc sắp đến hạn";
		return "Tổng hợp sáng %s: %s; %s.".formatted(VietnameseDate.inSentence(digest.morning()), late, soon);
	}

}
