package vn.daihoi.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.daihoi.mail.MailNews;
import vn.daihoi.organization.Role;
import vn.daihoi.signin.SignedIn;

/**
 * What those who look after an installation or a plan read of its mail; names of persons
 * only administrators of the installation.
 */
@Component
class MailOnBoard {

	private final MailNews news;

	MailOnBoard(MailNews news) {
		this.news = news;
	}

	/** Nothing for all others. */
	void of(Model model, Authentication person) {
		boolean sees = SignedIn.isAdministrator(person) || Stream.of(Role.SUPERVISOR, Role.ORGANISATION_BOARD)
			.anyMatch((role) -> !SignedIn.organizations(person, role).isEmpty());
		model.addAttribute("mailUnreachable", sees ? this.news.unreachable() : Optional.empty());
		model.addAttribute("mailNotReceived", SignedIn.isAdministrator(person) ? this.news.notReceived() : List.of());
	}

}
