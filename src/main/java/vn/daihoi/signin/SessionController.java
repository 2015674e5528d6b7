package vn.daihoi.signin;

import java.security.Principal;
import java.time.OffsetDateTime;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.clock.DaihoiClock;

/**
 * What a page needs to know first: who is signed in, and what time it is here. Hands out
 * the CSRF cookie as well.
 */
@RestController
class SessionController {

	private final Accounts accounts;

	private final DaihoiClock clock;

	SessionController(Accounts accounts, DaihoiClock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	record Session(String user, String name, OffsetDateTime now, long offsetSeconds) {
	}

	@GetMapping("/api/session")
	Session session(Principal person, CsrfToken token) {
		token.getToken();
		return new Session(person.getName(), this.accounts.name(person.getName()),
				this.clock.instant().atZone(DaihoiClock.VIETNAM).toOffsetDateTime(), this.clock.offset().toSeconds());
	}

}
