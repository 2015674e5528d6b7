package vn.daihoi.fault;

import java.util.List;

import org.thymeleaf.ITemplateEngine;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets problem documents be pages. */
@Configuration
class ProblemPages implements WebMvcConfigurer {

	private final ITemplateEngine pages;

	ProblemPages(ITemplateEngine pages) {
		this.pages = pages;
	}

	// the last one: who asks for anything gets the document
	@Override
	public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
		converters.add(new ProblemPage(this.pages));
	}

}
