package vn.daihoi.personnel;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.organization.Members;
import vn.daihoi.plan.BranchPapers;

/**
 * The list with short CVs of whom the branch proposes; a draft until the branch has
 * voted.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (4).
 */
@Component
class ShortCvList implements PaperSource {

	private final BranchPapers papers;

	private final Candidates candidates;

	private final Members members;

	private final Milestones milestones;

	ShortCvList(BranchPapers papers, Candidates candidates, Members members, Milestones milestones) {
		this.papers = papers;
		this.candidates = candidates;
		this.members = members;
		this.milestones = milestones;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("short-cv-list", "Danh sách trích ngang nhân sự", "userTask_recordBranchVote",
				"userTask_submitDossier");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		boolean voted = this.milestones.day(congress.id(), Milestone.BRANCH_VOTED).isPresent();
		return this.papers.fill("short-cv-list", congress, Milestone.DOSSIER_SENT,
				Map.of("people", people(congress.id())), !voted);
	}

	private Block people(String congress) {
		ShortCvTable table = new ShortCvTable();
		this.candidates.of(congress)
			.forEach((one) -> table.add(one.fullName(), this.members.find(one.memberId()),
					one.reElected() ? "Tái cử" : "Lần đầu", one.proposed()));
		return table.block();
	}

}
