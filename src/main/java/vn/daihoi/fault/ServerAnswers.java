package vn.daihoi.fault;

import org.thymeleaf.ITemplateEngine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;

/** Lets the server itself answer in our words what it refuses before it comes to us. */
@Configuration
class ServerAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final ObjectProvider<ITemplateEngine> pages;

	ServerAnswers(ObjectProvider<ITemplateEngine> pages) {
		this.pages = pages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new RefusedByServer(this.pages::getObject)));
	}

}
