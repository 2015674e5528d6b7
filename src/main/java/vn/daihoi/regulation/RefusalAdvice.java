package vn.daihoi.regulation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a {@link Refusal} of our own interface as a problem document (RFC 9457). */
@RestControllerAdvice
public class RefusalAdvice {

	private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

	@ExceptionHandler
	ProblemDetail answer(Refusal refusal) {
		log.info("refused: {}", refusal.findings().stream().map(Finding::code).toList());
		ProblemDetail problem = ProblemDetail
			.forStatusAndDetail(HttpStatusCode.valueOf(refusal.getResponse().getStatus()), refusal.getMessage());
		problem.setTitle("Không thực hiện được");
		problem.setProperty("clause", Finding.errors(refusal.findings()).get(0).clause());
		problem.setProperty("findings", refusal.findings());
		return problem;
	}

}
