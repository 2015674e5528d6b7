package vn.daihoi.replanning;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.replanning.LimitChoices.Limit;

import static org.assertj.core.api.Assertions.assertThat;

/** The limits that a change can choose from. */
@ProcessTest
class LimitChoicesTests {

	@Autowired
	private LimitChoices limits;

	@Autowired
	private Campaign campaign;

	@Test
	void limitsStandOnceUnderThoseWhoseTaskTheyLimit() {
		this.campaign.beginWithIssuedPlan();
		List<Limit> offered = this.limits.of(this.campaign.plan());
		assertThat(offered).extracting((one) -> one.name() + " " + one.counted()).doesNotHaveDuplicates();
		assertThat(offered).extracting(Limit::whose)
			.containsSequence("Việc của chi bộ", "Việc của đảng ủy")
			.containsSequence("Việc của đảng ủy", "Việc của cấp ủy ban hành kế hoạch");
		assertThat(offered).filteredOn((one) -> one.id().equals("proposeDate"))
			.singleElement()
			.returns("Việc của chi bộ", Limit::whose)
			.returns(10, Limit::offset)
			.returns("ngày làm việc sau ngày ban hành kế hoạch", Limit::counted);
		assertThat(offered).extracting(Limit::id).doesNotContain("DL02", "DL08");
	}

}
