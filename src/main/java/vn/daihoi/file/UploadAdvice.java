package vn.daihoi.file;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import vn.daihoi.regulation.Finding;

/** Answers an upload that is too large, which the server cuts off, in words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {

	@ExceptionHandler
	ProblemDetail notFiles(MultipartException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Không thấy tệp nào trong lần gửi; hãy chọn tệp rồi gửi lại");
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException ex) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE,
				"Mỗi tệp không quá 20 MB (cả lần gửi không quá 110 MB); hãy chụp lại với độ phân giải thấp hơn, hoặc tách thành nhiều tệp");
	}

	private static ProblemDetail problem(HttpStatus status, String text) {
		Finding finding = Finding.error("FILE", "file", text, "");
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, finding.sentence());
		problem.setTitle("Không thực hiện được");
		problem.setProperty("findings", List.of(finding));
		return problem;
	}

}
