package vn.daihoi.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who calls, for the length of a request. Without it the engine would
 * check nothing.
 */
class EngineIdentityFilter extends OncePerRequestFilter {

	private final EngineIdentity identity;

	private final RequestMatcher paths;

	EngineIdentityFilter(EngineIdentity identity, RequestMatcher paths) {
		this.identity = identity;
		this.paths = paths;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.paths.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		this.identity.set(person.getName());
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.identity.clear();
		}
	}

}
