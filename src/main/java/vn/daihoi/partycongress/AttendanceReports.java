package vn.daihoi.partycongress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.congress.Congresses;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.CongressResults;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.plan.CongressType;

/** The reports on those who came: of delegates, and of members. */
@Configuration
class AttendanceReports {

	private static final String[] NEEDED_BY = { "userTask_openCongress", "userTask_closeCongress" };

	private final BranchPapers papers;

	private final Congresses congresses;

	private final CongressResults results;

	private final CongressOpenings openings;

	private final Delegations delegations;

	AttendanceReports(BranchPapers papers, Congresses congresses, CongressResults results, CongressOpenings openings,
			Delegations delegations) {
		this.papers = papers;
		this.congresses = congresses;
		this.results = results;
		this.openings = openings;
		this.delegations = delegations;
	}

	@Bean
	PaperSource credentialsReport() {
		return report("credentials-report", "Báo cáo thẩm tra tư cách đại biểu", CongressType.DELEGATES);
	}

	@Bean
	PaperSource membersReport() {
		return report("members-report", "Báo cáo tình hình đảng viên tham dự đại hội", CongressType.MEMBERS);
	}

	private PaperSource report(String id, String name, CongressType type) {
		return new AttendanceReport(PaperKind.of(id, name, NEEDED_BY), type, this.papers, this.congresses, this.results,
				this.openings, this.delegations);
	}

}
