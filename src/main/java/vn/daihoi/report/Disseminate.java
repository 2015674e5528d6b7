package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.plan.AreaCharge;

/**
 * How the plan was made known to the committees.
 *
 * @param places how many places took part, each with its own room
 * @param people how many took part in all
 * @param charges who is in charge of which area; null leaves it as it is
 * @param papers the ids of uploaded papers, none asked for
 */
record Disseminate(LocalDate conferenceDate, Form conferenceForm, int places, int people,
		@Nullable List<AreaCharge> charges, List<String> papers) {

	/** How people met. */
	enum Form {

		IN_PERSON, ONLINE, BOTH

	}

}
