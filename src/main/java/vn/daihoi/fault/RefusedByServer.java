package vn.daihoi.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpStatus;

/**
 * The page for a request that the server does not even hand on, such as an address with
 * characters that no address has.
 */
class RefusedByServer extends ErrorReportValve {

	private static final Fault UNREADABLE = new Fault(HttpStatus.BAD_REQUEST, "Địa chỉ không đúng",
			"Địa chỉ này quá dài hoặc có ký tự không dùng được; hãy kiểm tra địa chỉ hoặc mở lại từ danh sách việc.");

	private final Supplier<ITemplateEngine> pages;

	RefusedByServer(Supplier<ITemplateEngine> pages) {
		this.pages = pages;
	}

	@Override
	protected void report(Request request, Response response, Throwable thrown) {
		int status = response.getStatus();
		if (status >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0
				&& response.setErrorReported()) {
			write(response, (status == HttpStatus.BAD_REQUEST.value()) ? UNREADABLE : Fault.of(status));
		}
	}

	private void write(Response response, Fault fault) {
		response.setContentType("text/html");
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Cache-Control", "no-store");
		try {
			Writer page = response.getReporter();
			if (page != null) {
				this.pages.get()
					.process("error", new Context(Locale.forLanguageTag("vi"), Map.of("fault", fault)), page);
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
