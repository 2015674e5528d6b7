package vn.daihoi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.MeetingPapers;

/**
 * The committee's written agreement on the personnel of the branches of one meeting.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (5).
 */
@Component
class PersonnelAgreement implements PaperSource {

	private final MeetingPapers papers;

	private final Candidates candidates;

	PersonnelAgreement(MeetingPapers papers, Candidates candidates) {
		this.papers = papers;
		this.candidates = candidates;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("personnel-agreement", "Văn bản thống nhất nhân sự", "userTask_reviewDossier");
	}

	@Override
	public String subjectOf(String task) {
		return this.papers.subjectOf(task);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.on("personnel-agreement", subject, asked, Milestone.DOSSIER_SENT, Milestone.PERSONNEL_AGREED,
				(decided) -> Map.of("people", people(decided)));
	}

	private Block people(List<Congress> decided) {
		List<List<String>> rows = new ArrayList<>();
		for (Congress congress : decided) {
			List<Candidate> named = this.candidates.of(congress.id());
			named.forEach((one) -> rows.add(List.of(String.valueOf(rows.size() + 1), branch(congress, named),
					one.fullName(), one.proposed(), one.reElected() ? "Tái cử" : "Lần đầu")));
		}
		return new Block.Table(
				List.of(new Block.Column("TT", 6), new Block.Column("Chi bộ", 36), new Block.Column("Họ và tên", 26),
						new Block.Column("Chức danh giới thiệu", 20), new Block.Column("Ghi chú", 12)),
				rows);
	}

	/** With how many it elects from how long a list. */
	private String branch(Congress congress, List<Candidate> named) {
		String name = this.papers.name(congress);
		return (congress.seats() == 0) ? name : "%s (bầu %02d chi ủy viên, danh sách %02d)".formatted(name,
				congress.seats(), named.stream().filter(Candidate::committee).count());
	}

}
