package vn.daihoi.plancheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.regulation.Regulations;

/** Makes the checker known to the forms and the interface. */
@Configuration(proxyBeanMethods = false)
class PlanCheckConfiguration {

	@Bean
	PlanCheck planCheck(WorkingCalendar calendar, Regulations regulations) {
		return new PlanCheck(calendar, regulations);
	}

}
