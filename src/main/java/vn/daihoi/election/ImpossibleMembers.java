package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;

/** Finds what cannot be true of those who meet. */
class ImpossibleMembers {

	private final Members members;

	private final long base;

	/**
	 * Looks at those of one congress.
	 * @param base the base of the majority
	 */
	ImpossibleMembers(Members members, long base) {
		this.members = members;
		this.base = base;
	}

	/** Of a congress at which nobody was voted on. */
	static List<Finding> withoutBallots(CongressType type, Members members, LocalDate day) {
		Impossible impossible = new Impossible("", "kiểm tra lại biên bản đại hội");
		new ImpossibleMembers(members, VoteBase.ofVote(type, day).of(members)).find(impossible);
		return impossible.findings();
	}

	void find(Impossible impossible) {
		findNegative(impossible);
		impossible.when(this.base < 1 && this.members.official() > 0, "members.official",
				"Trừ số không tính thì không còn ai trong %d người chính thức để tính kết quả; kiểm tra lại các số được trừ"
					.formatted(this.members.official()));
		findTooMany(impossible);
	}

	private void findNegative(Impossible impossible) {
		impossible.atLeast(1, this.members.official(), "members.official", "Số chính thức");
		impossible.atLeast(0, this.members.temporaryElsewhere(), "members.temporaryElsewhere",
				"Số sinh hoạt tạm thời nơi khác");
		impossible.atLeast(0, this.members.exemptAbsent(), "members.exemptAbsent",
				"Số được miễn sinh hoạt không dự đại hội");
		impossible.atLeast(0, this.members.suspended(), "members.suspended", "Số bị đình chỉ sinh hoạt");
		impossible.atLeast(0, this.members.excusedWholeCongress(), "members.excusedWholeCongress",
				"Số vắng mặt suốt đại hội");
		impossible.atLeast(0, this.members.present(), "members.present", "Số có mặt");
	}

	private void findTooMany(Impossible impossible) {
		int official = this.members.official();
		int present = this.members.present();
		long attending = (long) official - this.members.exemptAbsent() - this.members.excusedWholeCongress();
		impossible.when(present > official, "members.present",
				"Số có mặt (%d) nhiều hơn số chính thức (%d)".formatted(present, official));
		impossible.when(present > attending && present <= official, "members.present",
				"Số có mặt (%d) nhiều hơn số còn lại sau khi trừ người vắng mặt (%d)".formatted(present, attending));
	}

}
