package vn.daihoi.agenda;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.organization.Members;
import vn.daihoi.plan.BranchPapers;

/** What the congress is led by: the programme and the script. */
@Configuration
class AgendaPapers {

	private static final String[] NEEDED_BY = { "userTask_prepareScript", "userTask_recordResult" };

	private final BranchPapers papers;

	private final AgendaDuties duties;

	private final Members members;

	AgendaPapers(BranchPapers papers, AgendaDuties duties, Members members) {
		this.papers = papers;
		this.duties = duties;
		this.members = members;
	}

	@Bean
	PaperSource programme() {
		return paper(PaperKind.of("programme", "Chương trình đại hội", NEEDED_BY));
	}

	@Bean
	PaperSource script() {
		return paper(PaperKind.of("script", "Kịch bản điều hành đại hội", NEEDED_BY));
	}

	private AgendaPaper paper(PaperKind kind) {
		return new AgendaPaper(kind, this.papers, this.duties, this.members);
	}

}
