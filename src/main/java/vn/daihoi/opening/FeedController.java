package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.daihoi.calendar.EventAnswer;
import vn.daihoi.calendar.EventFile;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Role;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Sight;
import vn.daihoi.signin.EngineIdentity;

/**
 * A person's own calendar for programs that cannot sign in: the congresses that the
 * person sees now, as the person's roles are now. Whoever has no such address learns
 * nothing, not even whether there is one.
 */
@Controller
class FeedController {

	static final String PATH = "/feeds/";

	/** A calendar of the past is no calendar. */
	private static final int DAYS_BACK = 90;

	private static final int MOST = 2_000;

	private static final CongressFilter ALL = new CongressFilter(null, null, null, null, null);

	private final FeedAddresses addresses;

	private final OpeningRows rows;

	private final EngineIdentity identity;

	private final DaihoiClock clock;

	FeedController(FeedAddresses addresses, OpeningRows rows, EngineIdentity identity, DaihoiClock clock) {
		this.addresses = addresses;
		this.rows = rows;
		this.identity = identity;
		this.clock = clock;
	}

	@GetMapping(PATH + "{token}.ics")
	@Transactional(readOnly = true)
	ResponseEntity<byte[]> feed(@PathVariable String token) {
		return this.addresses.owner(token)
			.map(this::file)
			.map((file) -> EventAnswer.of("lich-dai-hoi.ics", file))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private byte[] file(String user) {
		Sight sight = new Sight(List.copyOf(Role.organizationsOf(this.identity.groups(user))));
		LocalDate from = this.clock.today().minusDays(DAYS_BACK);
		List<Opening> openings = this.rows.list(sight, ALL, from, from.plusYears(10), MOST);
		return EventFile.of("Lịch đại hội của tôi", openings.stream().map(OpeningEvent::of).toList(),
				this.clock.instant());
	}

}
