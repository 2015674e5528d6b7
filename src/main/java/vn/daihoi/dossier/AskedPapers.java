package vn.daihoi.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.daihoi.dossier.ResidenceRemarks.Remark;

/**
 * What a branch has yet to upload for its dossier: what it owes and has not sent, or has
 * got back, without what its committee's office asks for in its place.
 */
@Component
class AskedPapers {

	/** These two come from the tasks before, not from an upload. */
	private static final Set<String> FROM_EARLIER_TASKS = Set.of("personnelPlan", "branchVoteMinutes");

	private final Dossiers dossiers;

	private final ResidenceRemarks remarks;

	AskedPapers(Dossiers dossiers, ResidenceRemarks remarks) {
		this.dossiers = dossiers;
		this.remarks = remarks;
	}

	List<AskedPaper> of(String congress) {
		List<OwedPaper> owed = this.dossiers.owed(congress);
		return this.dossiers.papers(congress)
			.stream()
			.filter((paper) -> paper.isAsked() && !FROM_EARLIER_TASKS.contains(paper.item()))
			.map((paper) -> AskedPaper.of(owed(owed, paper.item()), paper.reason()))
			.flatMap((paper) -> withoutReceived(congress, paper).stream())
			.toList();
	}

	private static OwedPaper owed(List<OwedPaper> owed, String id) {
		return owed.stream().filter((item) -> item.id().equals(id)).findFirst().orElseThrow();
	}

	/** Remarks that the office has received stand in the dossier by themselves. */
	private Optional<AskedPaper> withoutReceived(String congress, AskedPaper paper) {
		if (!paper.item().equals(ResidenceRemarks.PAPER) || paper.reason() != null) {
			return Optional.of(paper);
		}
		List<Remark> remarks = this.remarks.of(congress);
		if (remarks.isEmpty() || !remarks.stream().allMatch(Remark::isAsked)) {
			return Optional.of(paper);
		}
		long received = remarks.stream().filter((one) -> one.receivedOn() != null).count();
		return (received == remarks.size()) ? Optional.empty() : Optional.of(paper
			.onBehalf("Đảng ủy đã gửi xin hộ, đã nhận %d trong số %d người".formatted(received, remarks.size())));
	}

}
