package vn.daihoi.plan;

import java.time.Instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class StartBranchesDelegateTests {

	@Databases
	void branchBelowAnIntermediateCommitteeIsDirectedByItsGrassrootsCommittee(Database database) {
		ApplicationContext application = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.EPOCH), Plans.class, Organizations.class, Congresses.class,
					StartBranchesDelegate.class);
		Organizations organizations = application.getBean(Organizations.class);
		organizations.add(organization("hh.truong", OrganizationKind.INTERMEDIATE_COMMITTEE, "hh"));
		organizations.add(organization("hh04", OrganizationKind.SCHOOL_BRANCH, "hh.truong"));
		organizations.add(organization("th", OrganizationKind.GRASSROOTS_COMMITTEE, "phunghiep"));
		organizations.add(organization("th01", OrganizationKind.HAMLET_BRANCH, "th"));
		application.getBean(StartBranchesDelegate.class).execute(planOf(CampaignRows.PLAN));
		assertThat(application.getBean(Congresses.class).ofPlan(CampaignRows.PLAN))
			.extracting(Congress::organizationCode, Congress::unitCode)
			.containsExactly(tuple("hh01", "hh"), tuple("hh02", "hh"), tuple("hh04", "hh"), tuple("th01", "th"));
	}

	private static Organization organization(String code, OrganizationKind kind, String parent) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 9, 0, null);
	}

	private static DelegateExecution planOf(String code) {
		DelegateExecution execution = mock(DelegateExecution.class, RETURNS_DEEP_STUBS);
		given(execution.getProcessBusinessKey()).willReturn(code);
		return execution;
	}

}
