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
import vn.daihoi.regulation.Refusal;
import vn.daihoi.regulation.RefusalAdvice;

/** Answers an upload that is too large, which the server cuts off, in words. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class UploadAdvice {

	private static final String NO_FILES = "Không thấy tệp nào trong lần gửi; hãy chọn tệp rồi gửi lại";

	private static final String TOO_LARGE = "Mỗi tệp không quá 20 MB (cả lần gửi không quá 110 MB); hãy chụp lại với độ phân giải thấp hơn, hoặc tách thành nhiều tệp";

	@ExceptionHandler
	ProblemDetail notFiles(MultipartException ex) {
		return problem(HttpStatus.BAD_REQUEST, NO_FILES);
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException ex) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, TOO_LARGE);
	}

	/** The same for a page of ours, which says it in its own way. */
	public static Refusal refusal(MultipartException ex) {
		String text = (ex instanceof MaxUploadSizeExceededException) ? TOO_LARGE : NO_FILES;
		return Refusal.because("FILE", "file", text);
	}

	private static ProblemDetail problem(HttpStatus status, String text) {
		Finding finding = Finding.error("FILE", "file", text, "");
		return RefusalAdvice.problem(status.value(), finding.sentence(), List.of(finding));
	}

}
