package vn.daihoi.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.PaperType;
import vn.daihoi.plan.BranchPapers;

/** The three papers by which a branch may tell when its congress opens. */
@Configuration
class NoticePapers {

	private final BranchPapers papers;

	private final Milestones milestones;

	private final DaihoiClock clock;

	NoticePapers(BranchPapers papers, Milestones milestones, DaihoiClock clock) {
		this.papers = papers;
		this.milestones = milestones;
		this.clock = clock;
	}

	@Bean
	PaperSource openingLetter() {
		return paper("opening-letter", PaperType.LETTER);
	}

	@Bean
	PaperSource openingInvitation() {
		return paper("opening-invitation", PaperType.INVITATION);
	}

	@Bean
	PaperSource openingAnnouncement() {
		return paper("opening-announcement", PaperType.NOTICE);
	}

	private NoticePaper paper(String kind, PaperType type) {
		return new NoticePaper(kind, type, this.papers, this.milestones, this.clock);
	}

}
