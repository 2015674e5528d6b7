package vn.daihoi.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.StoredFiles;

/** The same form for each sector. */
@Configuration(proxyBeanMethods = false)
class GuidanceForms {

	@Bean
	SendGuidanceForm sendBudgetGuidanceForm(Plans plans, Guidances guidances, StoredFiles files, DaihoiClock clock) {
		return new SendGuidanceForm(Sector.BUDGET, plans, guidances, files, clock);
	}

	@Bean
	SendGuidanceForm sendPropagandaGuidanceForm(Plans plans, Guidances guidances, StoredFiles files,
			DaihoiClock clock) {
		return new SendGuidanceForm(Sector.PROPAGANDA, plans, guidances, files, clock);
	}

	@Bean
	SendGuidanceForm sendPoliceGuidanceForm(Plans plans, Guidances guidances, StoredFiles files, DaihoiClock clock) {
		return new SendGuidanceForm(Sector.POLICE, plans, guidances, files, clock);
	}

	@Bean
	SendGuidanceForm sendMilitaryGuidanceForm(Plans plans, Guidances guidances, StoredFiles files, DaihoiClock clock) {
		return new SendGuidanceForm(Sector.MILITARY, plans, guidances, files, clock);
	}

}
