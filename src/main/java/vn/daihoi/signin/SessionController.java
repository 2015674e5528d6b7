package vn.daihoi.signin;

import java.security.Principal;
import java.time.OffsetDateTime;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

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

	private final IdentityService identity;

	private final DaihoiClock clock;

	SessionController(IdentityService identity, DaihoiClock clock) {
		this.identity = identity;
		this.clock = clock;
	}

	record Session(String user, String name, OffsetDateTime now, long offsetSeconds) {
	}

	@GetMapping("/api/session")
	Session session(Principal person, CsrfToken token) {
		token.getToken();
		return new Session(person.getName(), name(person.getName()),
				this.clock.instant().atZone(DaihoiClock.VIETNAM).toOffsetDateTime(), this.clock.offset().toSeconds());
	}

	private String name(String id) {
		User user = this.identity.createUserQuery().userId(id).singleResult();
		return (user == null) ? id : (user.getFirstName() + " " + user.getLastName()).strip();
	}

}
