package vn.daihoi.production;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a database server without a real password, before anything connects to it. A
 * database in a file has no door of its own.
 */
@Component
@Profile("production")
class DatabasePassword implements BeanFactoryPostProcessor {

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		Environment environment = beans.getBean(Environment.class);
		if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
			Passwords.weakness(environment.getProperty("spring.datasource.password")).ifPresent((weakness) -> {
				throw UnsafeStart.weak("cơ sở dữ liệu", "the database", weakness, "SPRING_DATASOURCE_PASSWORD");
			});
		}
	}

}
