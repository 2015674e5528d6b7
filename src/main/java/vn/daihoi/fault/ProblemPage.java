package vn.daihoi.fault;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes a problem document as a page for whoever asks for a page, as a browser does that
 * follows a link.
 */
class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

	private final ITemplateEngine pages;

	ProblemPage(ITemplateEngine pages) {
		super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
		this.pages = pages;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == ProblemDetail.class;
	}

	@Override
	public boolean canRead(Class<?> type, MediaType mediaType) {
		return false;
	}

	@Override
	protected ProblemDetail readInternal(Class<? extends ProblemDetail> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("a page is no document", input);
	}

	@Override
	protected void writeInternal(ProblemDetail problem, HttpOutputMessage output) throws IOException {
		output.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
		Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
		this.pages.process("error", new Context(Locale.forLanguageTag("vi"), Map.of("fault", Fault.of(problem))),
				writer);
		writer.flush();
	}

}
