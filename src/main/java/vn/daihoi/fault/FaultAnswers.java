package vn.daihoi.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers who is not signed in (401, without the challenge that would open the browser's
 * own dialog) and who lacks the right (403), as problem documents.
 */
@Component
public class FaultAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ObjectMapper json;

	FaultAnswers(ObjectMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
			throws IOException {
		answer(response, Fault.of(HttpServletResponse.SC_UNAUTHORIZED));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		answer(response,
				(denied instanceof CsrfException) ? Fault.STALE_PAGE : Fault.of(HttpServletResponse.SC_FORBIDDEN));
	}

	private void answer(HttpServletResponse response, Fault fault) throws IOException {
		response.setStatus(fault.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.json.writeValue(response.getWriter(), fault.problem());
	}

}
