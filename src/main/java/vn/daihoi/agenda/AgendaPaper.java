package vn.daihoi.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.plan.BranchPapers;

/**
 * The programme or the script with who does what: those whom the form names, or those who
 * were recorded. A draft while somebody is missing.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2 and III.8; the steps by point 14 of 01-HD/TW 2021.
 */
class AgendaPaper implements PaperSource {

	private final PaperKind kind;

	private final BranchPapers papers;

	private final AgendaDuties duties;

	private final Members members;

	AgendaPaper(PaperKind kind, BranchPapers papers, AgendaDuties duties, Members members) {
		this.kind = kind;
		this.papers = papers;
		this.duties = duties;
		this.members = members;
	}

	@Override
	public PaperKind kind() {
		return this.kind;
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map((congress) -> paper(congress, asked)).stream().toList();
	}

	private Paper paper(Congress congress, Asked asked) {
		Map<String, Object> names = new HashMap<>();
		for (Duty duty : Duty.values()) {
			List<String> found = names(congress, duty, asked);
			names.put(duty.field(), found.isEmpty() ? null : String.join(", ", found));
		}
		return this.papers.fill(this.kind.id(), congress, Milestone.SCRIPT_READY, names, isUndecided(congress, names));
	}

	/** Nobody counts where nobody is elected. */
	private boolean isUndecided(Congress congress, Map<String, Object> names) {
		return Stream.of(Duty.values())
			.filter((duty) -> duty != Duty.COUNTER || this.papers.holdsElections(congress))
			.anyMatch((duty) -> names.get(duty.field()) == null);
	}

	private List<String> names(Congress congress, Duty duty, Asked asked) {
		List<String> chosen = asked.all(duty.field());
		return chosen.isEmpty()
				? this.duties.of(congress.id())
					.stream()
					.filter((one) -> one.duty() == duty)
					.map(AgendaDuties.Assigned::fullName)
					.toList()
				: this.members.official(congress.organizationCode())
					.stream()
					.filter((member) -> chosen.contains(member.id()))
					.map(Member::fullName)
					.toList();
	}

}
