package vn.daihoi.registration;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestones;
import vn.daihoi.organization.Organizations;
import vn.daihoi.task.Tasks;

/**
 * The one form by which the committee accepts days, for the first proposal and for a day
 * that was changed with the notice.
 */
@Configuration
class RegistrationForms {

	@Bean
	AcceptDatesForm acceptDate(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones,
			Organizations organizations, DaihoiClock clock) {
		return new AcceptDatesForm("userTask_acceptDate", tasks, json, congresses, milestones, organizations, clock);
	}

	@Bean
	AcceptDatesForm acceptChangedDate(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones,
			Organizations organizations, DaihoiClock clock) {
		return new AcceptDatesForm("userTask_acceptChangedDate", tasks, json, congresses, milestones, organizations,
				clock);
	}

}
