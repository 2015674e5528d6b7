package vn.daihoi.sight;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Role;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.SignedIn;

/**
 * What the head of each page says: who is signed in, which day it is, where one may go,
 * what one is told.
 */
@Component
public class PageHead {

	private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
			+ " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private final Accounts accounts;

	private final Notices notices;

	private final DaihoiClock clock;

	PageHead(Accounts accounts, Notices notices, DaihoiClock clock) {
		this.accounts = accounts;
		this.notices = notices;
		this.clock = clock;
	}

	/** A page with a drawing, whose elements are placed by styles of their own. */
	public static void letDraw(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY + "; style-src-attr 'unsafe-inline'");
	}

	public void of(Model model, Authentication person, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		giveToken();
		model.addAttribute("person", this.accounts.name(person.getName()));
		model.addAttribute("today", VietnameseDate.withWeekday(this.clock.today()));
		model.addAttribute("notices", this.notices.of(person));
		model.addAttribute("virtual", !this.clock.offset().isZero());
		model.addAttribute("acts", !SignedIn.organizations(person, Role.ACTING).isEmpty());
		model.addAttribute("administers", SignedIn.isAdministrator(person));
	}

	/** Its cookie is a header, and a long page is on its way before its first form. */
	private static void giveToken() {
		if (RequestContextHolder.currentRequestAttributes()
			.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST) instanceof CsrfToken token) {
			token.getToken();
		}
	}

}
