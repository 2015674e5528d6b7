package vn.daihoi.board;

import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.task.OpenStep;

import static org.assertj.core.api.Assertions.assertThat;

class GroupNamesTests {

	@Databases
	void committeeThatIsNamedInItsNameIsNotNamedTwice(Database database) {
		Organizations organizations = new Organizations(database.client());
		organizations.add(new Organization("hh", "Đảng ủy xã Hiệp Hưng", OrganizationKind.GRASSROOTS_COMMITTEE, null, 0,
				0, null));
		GroupNames names = new GroupNames(organizations, null);
		assertThat(names.of(new OpenStep("userTask_acceptDates", "Nhận ngày", null, "1", null,
				List.of("hh:committee", "hh:acting", "hh:office"))))
			.containsExactly("Đảng ủy xã Hiệp Hưng", "Văn phòng Đảng ủy xã Hiệp Hưng");
	}

}
