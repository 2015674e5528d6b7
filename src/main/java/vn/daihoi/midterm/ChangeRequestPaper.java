package vn.daihoi.midterm;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.document.Asked;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperTemplates;

/** The request to the committee above to decide on a change between two congresses. */
@Component
class ChangeRequestPaper extends ChangePaper {

	ChangeRequestPaper(MidTermChanges changes, Letterheads letterheads, PaperTemplates templates) {
		super(changes, letterheads, templates);
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("mid-term-request", "Tờ trình kiện toàn cấp ủy", "userTask_requestChange");
	}

	@Override
	Letterhead head(MidTermChange change, Asked asked) {
		return letterheads().of(change.organization(), change.requestedOn());
	}

	@Override
	boolean isDraft(Letterhead head) {
		return false;
	}

	@Override
	List<PostChange> persons(List<PostChange> all, Asked asked) {
		return all.stream().filter(PostChange::isToDecide).toList();
	}

}
