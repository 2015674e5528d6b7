package vn.daihoi.signin;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password with the engine's identity service; a person's groups
 * become Spring Security's authorities.
 */
@Component
class IdentityServiceSignIn implements AuthenticationProvider {

	private final IdentityService identity;

	private final EngineIdentity engineIdentity;

	IdentityServiceSignIn(IdentityService identity, EngineIdentity engineIdentity) {
		this.identity = identity;
		this.engineIdentity = engineIdentity;
	}

	@Override
	public Authentication authenticate(Authentication asked) {
		String user = asked.getName();
		String password = String.valueOf(asked.getCredentials());
		if (!isKnown(user) || !this.identity.checkPassword(user, password)) {
			throw new BadCredentialsException("unknown user or wrong password");
		}
		return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities(user));
	}

	private boolean isKnown(String user) {
		return this.identity.createUserQuery().userId(user).count() == 1;
	}

	private List<GrantedAuthority> authorities(String user) {
		return this.engineIdentity.groups(user).stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
