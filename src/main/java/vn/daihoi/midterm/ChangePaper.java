package vn.daihoi.midterm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.PaperTemplates;

/** A paper on a change between two congresses, with a table of its persons. */
abstract class ChangePaper implements PaperSource {

	private final MidTermChanges changes;

	private final Letterheads letterheads;

	private final PaperTemplates templates;

	ChangePaper(MidTermChanges changes, Letterheads letterheads, PaperTemplates templates) {
		this.changes = changes;
		this.letterheads = letterheads;
		this.templates = templates;
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.changes.find(subject).map((change) -> paper(change, asked)).stream().toList();
	}

	private Paper paper(MidTermChange change, Asked asked) {
		List<PostChange> persons = persons(this.changes.persons(change.id()), asked);
		Letterhead head = head(change, asked);
		Map<String, Object> values = new HashMap<>();
		String name = this.letterheads.name(change.organization(), head.day());
		values.put("committee", name);
		values.put("organization", Letterheads.asOrganization(name));
		values.put("ratifier", this.letterheads.ratifier(change.director(), head.day()));
		values.put("body", this.letterheads.body(change.director(), head.day()));
		values.put("authority", name.startsWith("Chi bộ") ? "T/M CHI BỘ" : "T/M ĐẢNG ỦY");
		values.put("keeper", name.startsWith("Chi bộ") ? "Chi bộ" : "Văn phòng");
		values.put("occasion", change.occasion());
		values.put("held", (change.heldOn() != null) ? VietnameseDate.of(change.heldOn()) : null);
		values.put("meeting", (asked.day("meetingDate") != null) ? VietnameseDate.of(asked.day("meetingDate")) : null);
		values.put("signer", asked.one("signer"));
		values.put("people", table(persons));
		return this.templates.named(kind().id()).fill(head, values, persons.isEmpty() || isDraft(head));
	}

	Letterheads letterheads() {
		return this.letterheads;
	}

	/** Under whose head it stands. */
	abstract Letterhead head(MidTermChange change, Asked asked);

	abstract boolean isDraft(Letterhead head);

	/** Who stands in it. */
	abstract List<PostChange> persons(List<PostChange> all, Asked asked);

	private static Block table(List<PostChange> persons) {
		return new Block.Table(
				List.of(new Block.Column("TT", 7), new Block.Column("Họ và tên", 28), new Block.Column("Nội dung", 24),
						new Block.Column("Chức danh", 29), new Block.Column("Số phiếu", 12)),
				persons.stream()
					.map((one) -> List.of(String.valueOf(persons.indexOf(one) + 1), one.name(), one.decision(),
							one.posts(), one.ofBase()))
					.toList());
	}

}
