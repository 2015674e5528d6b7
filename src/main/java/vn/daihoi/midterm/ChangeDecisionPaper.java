package vn.daihoi.midterm;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.document.Asked;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperTemplates;

/**
 * The decision of the committee above on a change between two congresses, without those
 * whom the form refuses.
 */
@Component
class ChangeDecisionPaper extends ChangePaper {

	ChangeDecisionPaper(MidTermChanges changes, Letterheads letterheads, PaperTemplates templates) {
		super(changes, letterheads, templates);
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("mid-term-decision", "Quyết định kiện toàn cấp ủy", RatifyChangeForm.ELEMENT);
	}

	@Override
	Letterhead head(MidTermChange change, Asked asked) {
		return letterheads().of(change.director(), asked.day("documentDate"))
			.issued(asked.number(), asked.day("documentDate"));
	}

	@Override
	boolean isDraft(Letterhead head) {
		return head.number() == null || head.date() == null;
	}

	/** Those whom the form refuses are named by their sequence. */
	@Override
	List<PostChange> persons(List<PostChange> all, Asked asked) {
		List<String> refused = asked.all("refused");
		return all.stream()
			.filter((one) -> one.isToDecide() && !refused.contains(String.valueOf(one.sequence())))
			.toList();
	}

}
