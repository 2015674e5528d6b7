package vn.daihoi.election;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.election.DelegateAllocations.Allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class DelegateAllocationsTests {

	@Databases
	void theLastAllocationCountsAndNoneIsKeptForNobody(Database database) {
		DelegateAllocations allocations = new DelegateAllocations(CampaignRows.in(database).client());
		allocations.allocate(CONGRESS, new Allocation(2, 1));
		allocations.allocate(CONGRESS, new Allocation(3, 1));
		assertThat(allocations.of(CONGRESS)).contains(new Allocation(3, 1));
		assertThat(allocations.of(OTHER)).isEmpty();
		allocations.allocate(CONGRESS, new Allocation(0, 0));
		assertThat(allocations.of(CONGRESS)).isEmpty();
	}

}
