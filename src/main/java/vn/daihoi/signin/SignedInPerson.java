package vn.daihoi.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells Camunda's web applications who signed in on our page; they make an instance of it
 * by name.
 */
public class SignedInPerson implements AuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || person instanceof AnonymousAuthenticationToken || !person.isAuthenticated()) {
			return AuthenticationResult.unsuccessful();
		}
		return known(person.getName(), engine.getIdentityService());
	}

	private static AuthenticationResult known(String user, IdentityService identity) {
		EngineIdentity groups = new EngineIdentity(identity);
		AuthenticationResult result = AuthenticationResult.successful(user);
		result.setGroups(List.copyOf(groups.groups(user)));
		result.setTenants(List.copyOf(groups.tenants(user)));
		return result;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// a challenge would open the browser's own dialog; the pages lead to our sign-in
	}

}
