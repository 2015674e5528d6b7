package vn.daihoi.regulation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the register of the product known to all packages. */
@Configuration(proxyBeanMethods = false)
class RegulationRegister {

	@Bean
	Regulations regulations() {
		return Regulations.ofProduct();
	}

}
