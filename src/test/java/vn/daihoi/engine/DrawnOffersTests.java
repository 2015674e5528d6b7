package vn.daihoi.engine;

import java.util.List;

import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.organization.Role;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;

import static org.assertj.core.api.Assertions.assertThat;

class DrawnOffersTests {

	static Stream<UserTask> userTasks() {
		return ModelTests.userTasks();
	}

	@ParameterizedTest
	@MethodSource("userTasks")
	void everyDrawnUserTaskIsOfferedToSomebodyWhoCanBeReminded(UserTask task) {
		assertThat(DrawnOffers.offer(task)).as("%s for %s", task.getId(), task.getCamundaCandidateGroups()).isPresent();
	}

	@Test
	void whoDoesATaskIsReadFromItsDrawing() {
		DrawnOffers offers = new DrawnOffers();
		assertThat(offers.of("userTask_giveNotice")).contains(new Offer("userTask_giveNotice",
				"Thông báo thời gian khai mạc đại hội", Level.BRANCH, Role.SECRETARY, List.of("DL02")));
		assertThat(offers.of("userTask_acceptDate")).get()
			.returns(List.of("acceptDate", "acceptDate.beforeOpening"), Offer::rules);
		assertThat(offers.of("userTask_issuePlan")).get().returns(Role.OFFICE, Offer::role);
		assertThat(offers.of("userTask_ratify")).get().returns(Level.COMMITTEE, Offer::level);
		assertThat(offers.of("userTask_unknown")).isEmpty();
	}

}
