package vn.daihoi.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.RefusalAdvice;

/** Names what of an address is missing or cannot be read, and what would be accepted. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadParameterAdvice {

	private static final Map<Class<?>, String> WANTED = Map.of(LocalDate.class,
			"ngày dạng năm-tháng-ngày, ví dụ 2024-12-31", int.class, "số nguyên, ví dụ 12", long.class,
			"số nguyên, ví dụ 12");

	@ExceptionHandler
	ProblemDetail unread(MethodArgumentTypeMismatchException ex) {
		return problem(ex.getName(), "Tham số %s không hợp lệ; hãy ghi %s", ex.getParameter());
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException ex) {
		return problem(ex.getParameterName(), "Thiếu tham số %s; hãy ghi %s", ex.getMethodParameter());
	}

	private static ProblemDetail problem(String name, String text, MethodParameter parameter) {
		String wanted = WANTED.getOrDefault(parameter.getParameterType(), "giá trị của tham số này");
		Finding finding = Finding.error("PARAMETER", name, text.formatted(name, wanted), "");
		return RefusalAdvice.problem(HttpStatus.BAD_REQUEST.value(), finding.sentence(), List.of(finding));
	}

}
