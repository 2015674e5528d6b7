package vn.daihoi.ratification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.DocumentAuthority;
import vn.daihoi.document.DocumentAuthority.Issuer;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.PaperType;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.plan.BranchPapers;

/** The decision to destroy the sealed ballots of a congress, and the minutes of it. */
@Component
class BallotDestructionPapers implements PaperSource {

	private final BranchPapers papers;

	private final KeptBallots ballots;

	private final Milestones milestones;

	private final Organizations organizations;

	private final PastOrganizations past;

	private final DaihoiClock clock;

	BallotDestructionPapers(BranchPapers papers, KeptBallots ballots, Milestones milestones,
			Organizations organizations, PastOrganizations past, DaihoiClock clock) {
		this.papers = papers;
		this.ballots = ballots;
		this.milestones = milestones;
		this.organizations = organizations;
		this.past = past;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("ballot-destruction", "Quyết định và biên bản hủy phiếu bầu", DestroyBallotsForm.ELEMENT);
	}

	@Override
	public boolean isOffered(String subject) {
		return this.papers.congress(subject).filter(this::mayDecide).isPresent();
	}

	private boolean mayDecide(Congress congress) {
		String keeper = this.past.keeper(congress.organizationCode());
		Issuer issuer = Issuer.of(this.organizations.find(keeper).orElseThrow().kind());
		return DocumentAuthority.of(issuer, PaperType.DECISION, this.clock.today()).allowed();
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject)
			.filter(this::mayDecide)
			.map((congress) -> papers(congress, asked))
			.orElse(List.of());
	}

	private List<Paper> papers(Congress congress, Asked asked) {
		Map<String, Object> values = new HashMap<>();
		values.put("held", this.milestones.day(congress.id(), Milestone.HELD).map(VietnameseDate::of).orElse(null));
		values.put("clause", this.ballots.clause(this.clock.today()));
		values.put("keptUntil", this.ballots.until(congress.id()).map(VietnameseDate::of).orElse(null));
		values.put("meeting", Optional.ofNullable(asked.day("meetingDate")).map(VietnameseDate::of).orElse(null));
		values.put("number", asked.number());
		values.put("decided", Optional.ofNullable(asked.day("documentDate")).map(VietnameseDate::of).orElse(null));
		values.put("signer", asked.one("signer"));
		values.put("witnesses", asked.one("witnesses"));
		values.put("destroyed", Optional.ofNullable(asked.day("destroyedOn")).map(VietnameseDate::of).orElse(null));
		return List.of(this.papers.issued("ballot-destruction", congress, asked, values),
				this.papers.fill("ballot-destruction-minutes", congress, asked.day("destroyedOn"), values,
						asked.day("destroyedOn") == null));
	}

}
