package vn.daihoi.notice;

import java.util.List;
import java.util.Map;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.DocumentAuthority;
import vn.daihoi.document.DocumentAuthority.Issuer;
import vn.daihoi.document.DocumentAuthority.Verdict;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.PaperType;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The notice of the opening on paper, of a type that a branch may issue on that day.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2 and III.8; 66-QĐ/TW Article 9.4c: no “Thông báo” of a
 * branch before 399-QĐ/TW.
 */
class NoticePaper implements PaperSource {

	private final String kind;

	private final PaperType type;

	private final BranchPapers papers;

	private final Milestones milestones;

	private final DaihoiClock clock;

	NoticePaper(String kind, PaperType type, BranchPapers papers, Milestones milestones, DaihoiClock clock) {
		this.kind = kind;
		this.type = type;
		this.papers = papers;
		this.milestones = milestones;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of(this.kind, this.type.label() + " về thời gian khai mạc đại hội", "userTask_giveNotice");
	}

	@Override
	public boolean isOffered(String subject) {
		return verdict().allowed();
	}

	private Verdict verdict() {
		return DocumentAuthority.of(Issuer.BRANCH, this.type, this.clock.today());
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		Verdict verdict = verdict();
		if (!verdict.allowed()) {
			throw Refusal.of(Finding.error("DOCUMENT_TYPE", "kind",
					"Chi bộ chưa được ban hành " + this.type.label() + "; hãy dùng công văn hoặc giấy mời",
					verdict.clause()));
		}
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		boolean accepted = this.milestones.day(congress.id(), Milestone.DATE_ACCEPTED).isPresent();
		return this.papers.fill(this.kind, congress, Milestone.NOTIFIED, Map.of(), !accepted);
	}

}
