package vn.daihoi.regulation;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a {@link Refusal} of our own interface as a problem document (RFC 9457). */
@RestControllerAdvice
public class RefusalAdvice {

	/** Where a document tells them. */
	public static final String FINDINGS = "findings";

	private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

	@ExceptionHandler
	ProblemDetail answer(Refusal refusal) {
		log.info("refused: {}", refusal.findings().stream().map(Finding::code).toList());
		return problem(refusal.getResponse().getStatus(), refusal.getMessage(), refusal.findings());
	}

	/** The document that tells findings, at least one of them an error. */
	public static ProblemDetail problem(int status, String sentence, List<Finding> findings) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
		problem.setTitle("Không thực hiện được");
		problem.setProperty("clause", Finding.errors(findings).get(0).clause());
		problem.setProperty(FINDINGS, findings);
		return problem;
	}

}
