package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/** Tells people how a result came about and what they have to decide now. */
class Explanations {

	private final Regulations regulations;

	private final TallyRequest request;

	private final String clause;

	private final List<Finding> findings = new ArrayList<>();

	Explanations(Regulations regulations, TallyRequest request) {
		this.regulations = regulations;
		this.request = request;
		this.clause = regulations.inForce(Topic.ELECTION_REG, request.date()).citeOn("result");
	}

	List<Finding> of(Count count, NextStep next) {
		explainBase(this.request.members().excusedWholeCongress());
		if (this.request.kind() == BallotKind.TIE) {
			info("candidates", "T07",
					"Bầu lại giữa những người bằng phiếu thì ai nhiều phiếu hơn là trúng cử, không cần quá một nửa");
		}
		switch (next) {
			case TIE_BALLOT -> explainTie(count);
			case FURTHER_BALLOT -> explainFurtherBallot(count);
			case APPOINTMENT -> explainAppointment();
			case NONE -> {
			}
		}
		return this.findings;
	}

	private void explainBase(int excused) {
		if (excused > 0) {
			this.findings
				.add(Finding.warning("U1", "members.excusedWholeCongress", ("Đã trừ %02d %s khi tính quá một nửa; "
						+ "cách tính này chưa đối chiếu với văn bản hiện hành, hỏi cấp ủy cấp trên trước khi công bố")
					.formatted(excused, excusedOnes()), this.clause));
		}
	}

	private String excusedOnes() {
		return (this.request.congressType() == CongressType.DELEGATES)
				? "đại biểu vắng mặt suốt đại hội không có dự khuyết thay"
				: "người vắng mặt có lý do chính đáng suốt đại hội";
	}

	private void explainTie(Count count) {
		long tied = count.outcomes().stream().filter((outcome) -> outcome.result() == Result.TIED).count();
		String text = "Có %02d người bằng phiếu nhau cho %02d chỗ còn lại; ".formatted(tied,
				this.request.seats() - count.elected());
		info("candidates", "T07", text + ((this.request.kind() == BallotKind.TIE)
				? "đại hội quyết định có bầu lại lần nữa hay không" : "bầu lại giữa những người này"));
	}

	private void explainFurtherBallot(Count count) {
		String elected = (count.elected() == 0) ? "Chưa bầu được ai" : "Mới bầu được %02d".formatted(count.elected());
		info("seats", "T08", "%s trong %02d người cần bầu; đại hội quyết định có bầu tiếp hay không".formatted(elected,
				this.request.seats()));
		if (count.elected() == 0 && Appointment.isAsked(this.request, this.regulations)) {
			explainDelegates();
		}
	}

	private void explainDelegates() {
		String text = "Bầu bí thư %02d lượt mà không ai được quá một nửa; quy định cấp trên chỉ định sau ba lượt nói về chi bộ, chưa rõ có áp dụng ở đây không: hỏi cấp ủy cấp trên trước khi quyết định"
			.formatted(this.request.round());
		this.findings.add(Finding.warning("T10", "round", text, appointment().cite("")));
	}

	private Regulation appointment() {
		return Appointment.source(this.regulations)
			.orElseGet(() -> this.regulations.inForce(Topic.CHARTER_IMPL, this.request.date()));
	}

	private void explainAppointment() {
		String text = "Bầu bí thư %02d lượt mà không ai được quá một nửa; cấp ủy cấp trên trực tiếp chỉ định 01 chi ủy viên, hoặc 01 đảng viên nếu không có chi ủy"
			.formatted(this.request.round());
		Regulation current = this.regulations.inForce(Topic.CHARTER_IMPL, this.request.date());
		Optional<Regulation> source = Appointment.source(this.regulations);
		String citation = source.orElse(current).cite("");
		this.findings
			.add(source.filter(current::equals).isPresent() ? Finding.info("T10", "round", text, citation) : Finding
				.warning("T10", "round", text + "; đối chiếu với " + current.number() + " trước khi làm", citation));
	}

	private void info(String field, String code, String text) {
		this.findings.add(Finding.info(code, field, text, this.clause));
	}

}
