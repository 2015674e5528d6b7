package vn.daihoi.task;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the script and the style that all forms share; the forms themselves are deployed
 * with their processes.
 */
@Configuration
class FormScripts implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/forms/*.js", "/forms/*.css")
			.addResourceLocations("classpath:/forms/")
			.setCachePeriod(0);
	}

}
