package vn.daihoi.registration;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DayConsequences;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.notice.FallenNotices;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.notice.PilotsFirst;
import vn.daihoi.organization.Organizations;
import vn.daihoi.registration.ChooseHandling.Choice;
import vn.daihoi.task.Tasks;

/**
 * Forms that serve two tasks each: the committee accepts a first or a changed day; the
 * branch goes on from a late notice or from a congress that could not be held.
 */
@Configuration
class RegistrationForms {

	@Bean
	AcceptDatesForm acceptDate(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones,
			Organizations organizations, DayConsequences consequences, TermRules terms, BasisRules bases, Pilots pilots,
			PilotsFirst pilotsFirst, DaihoiClock clock) {
		return new AcceptDatesForm("userTask_acceptDate", false, tasks, json, congresses, milestones, organizations,
				consequences, terms, bases, pilots, pilotsFirst, clock);
	}

	@Bean
	AcceptDatesForm acceptChangedDate(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones,
			Organizations organizations, DayConsequences consequences, TermRules terms, BasisRules bases, Pilots pilots,
			PilotsFirst pilotsFirst, DaihoiClock clock) {
		return new AcceptDatesForm("userTask_acceptChangedDate", true, tasks, json, congresses, milestones,
				organizations, consequences, terms, bases, pilots, pilotsFirst, clock);
	}

	@Bean
	ChooseHandlingForm chooseNoticeHandling(Congresses congresses, Hindrances hindrances, WaysOut ways,
			NoticeRules notices, FallenNotices fallen, DaihoiClock clock) {
		return new ChooseHandlingForm("userTask_chooseNoticeHandling",
				List.of(Choice.CONTINUE, Choice.DECISION, Choice.POSTPONE), congresses, hindrances, ways, notices,
				fallen, clock);
	}

	@Bean
	ChooseHandlingForm chooseHandling(Congresses congresses, Hindrances hindrances, WaysOut ways, NoticeRules notices,
			FallenNotices fallen, DaihoiClock clock) {
		return new ChooseHandlingForm("userTask_chooseHandling", List.of(Choice.ANOTHER_DAY, Choice.POSTPONE),
				congresses, hindrances, ways, notices, fallen, clock);
	}

}
