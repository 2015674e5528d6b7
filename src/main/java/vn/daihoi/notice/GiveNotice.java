package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * The notice that a branch has given. It is a fact; what can be refused is the opening
 * day.
 *
 * @param openingDate the opening that the notice names; another day than the accepted one
 * goes back to the committee
 * @param papers the ids of the uploaded pictures of the signed paper
 */
record GiveNotice(LocalDate givenOn, Form form, LocalDate openingDate, List<String> papers) {

	/**
	 * In what form; whether a branch may issue a paper of the type "Thông báo" depends on
	 * the date.
	 */
	enum Form {

		LETTER, INVITATION, AT_MEETING

	}

}
