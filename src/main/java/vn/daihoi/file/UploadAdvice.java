package vn.daihoi.file;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import vn.daihoi.regulation.Finding;

/** Answers an upload that is too large, which the server cuts off, in words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException ex) {
		Finding finding = Finding.error("FILE", "file",
				"Mỗi tệp không quá 20 MB (cả lần gửi không quá 110 MB); hãy chụp lại với độ phân giải thấp hơn, hoặc tách thành nhiều tệp",
				"");
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, finding.sentence());
		problem.setTitle("Không thực hiện được");
		problem.setProperty("findings", List.of(finding));
		return problem;
	}

}
