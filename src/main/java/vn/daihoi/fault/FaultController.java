package vn.daihoi.fault;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where every failed request ends: a page for people, a problem document for programs.
 */
@Controller
@RequestMapping("/error")
class FaultController implements ErrorController {

	@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request) {
		Fault fault = fault(request);
		ModelAndView page = new ModelAndView("error", fault.status());
		return page.addObject("fault", fault);
	}

	@RequestMapping
	ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
		ProblemDetail problem = fault(request).problem();
		problem.setInstance(address(request));
		return ResponseEntity.of(problem).build();
	}

	private static URI address(HttpServletRequest request) {
		String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (path == null) ? null
				: UriComponentsBuilder.fromPath(UriUtils.decode(path, StandardCharsets.UTF_8)).build().encode().toUri();
	}

	private static Fault fault(HttpServletRequest request) {
		if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
			return Fault.STALE_PAGE;
		}
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) ? Fault.of(status)
				: Fault.of(404);
	}

}
