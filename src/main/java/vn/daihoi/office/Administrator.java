package vn.daihoi.office;

import org.springframework.security.core.Authentication;

import vn.daihoi.signin.SignedIn;

/**
 * Who changes organisations.
 *
 * @param technical whether the accounts are this person's business too
 */
record Administrator(String user, boolean technical) {

	static Administrator of(Authentication person) {
		return new Administrator(person.getName(), SignedIn.isTechnicalAdministrator(person));
	}

}
