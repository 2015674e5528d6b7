package vn.daihoi.dossier;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.PaperKind;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.MeetingPaper;
import vn.daihoi.plan.MeetingPapers;

/**
 * The committee's written agreement on the personnel of the branches of one meeting.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (5).
 */
@Component
class PersonnelAgreement extends MeetingPaper {

	private final Candidates candidates;

	PersonnelAgreement(MeetingPapers papers, Candidates candidates) {
		super(papers, Milestone.DOSSIER_SENT, Milestone.PERSONNEL_AGREED);
		this.candidates = candidates;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("personnel-agreement", "Văn bản thống nhất nhân sự", "userTask_reviewDossier");
	}

	@Override
	protected Line head(boolean ofParty) {
		return new Line("Chi bộ", "Họ và tên", "Chức danh giới thiệu", "Ghi chú");
	}

	@Override
	protected Stream<Line> lines(Congress congress, String name, Asked asked) {
		List<Candidate> named = this.candidates.of(congress.id());
		String branch = branch(congress, name, named);
		return named.stream()
			.map((one) -> new Line(branch, one.fullName(), one.proposed(), one.reElected() ? "Tái cử" : "Lần đầu"));
	}

	/** With how many it elects from how long a list. */
	private static String branch(Congress congress, String name, List<Candidate> named) {
		return (congress.seats() == 0) ? name : "%s (bầu %02d chi ủy viên, danh sách %02d)".formatted(name,
				congress.seats(), named.stream().filter(Candidate::committee).count());
	}

}
