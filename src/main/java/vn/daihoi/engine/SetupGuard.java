package vn.daihoi.engine;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes Camunda's set-up of a first administrator, which it opens whenever its
 * administrators' group is empty (CVE-2026-77226). It matches the decoded path without
 * parameters, since the raw address can be disguised.
 */
@Component
@Order(-1000)
class SetupGuard extends OncePerRequestFilter {

	private static final Pattern SETUP = Pattern.compile("(?i).*/(api/+admin/+setup|app/+admin/+[^/]+/+setup)(/.*)?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getServletPath() + ((request.getPathInfo() == null) ? "" : request.getPathInfo());
		if (SETUP.matcher(path).matches()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
