package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import vn.daihoi.personnel.CommitteeSizes.Allowed;
import vn.daihoi.personnel.CommitteeSizes.Elects;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * How many members the committee of a branch may have, as {@link CommitteeSizes} says;
 * smaller numbers by bands of members are the plan's own.
 *
 * <p>
 * Source: Charter, Article 24.1 and 24.4; 24-QĐ/TW, point 22.
 */
public class CommitteeSize {

	private final List<Band> bands;

	private final String planClause;

	private final Regulations regulations;

	private final LocalDate date;

	/**
	 * Holds the rules known on {@code date}.
	 * @param bands what the plan allows by number of official members, may be empty
	 * @param planClause where the plan sets the bands, empty without a plan
	 * @throws Refusal 422 when the day lies before every regulation
	 */
	public CommitteeSize(Regulations regulations, LocalDate date, List<Band> bands, String planClause) {
		regulations.inForce(Topic.CHARTER, date);
		this.bands = bands.stream().sorted(Comparator.comparingInt(Band::fromMembers).reversed()).toList();
		this.planClause = planClause;
		this.regulations = regulations;
		this.date = date;
	}

	/** Whether a branch of so many official members elects a committee. */
	public boolean hasCommittee(int officialMembers) {
		return CommitteeSizes.of(officialMembers).elects() == Elects.COMMITTEE;
	}

	/** The most members its committee may have, 0 where there is none. */
	public int maxSeats(int officialMembers) {
		int most = CommitteeSizes.of(officialMembers).maxSeats();
		return Math.min(most, bandOf(officialMembers, most));
	}

	/**
	 * How many seats to offer in a form before anybody chose: all that the plan allows.
	 */
	public int suggestedSeats(int officialMembers) {
		return maxSeats(officialMembers);
	}

	/**
	 * What is wrong with a committee of {@code seats}; none is wanted where there are 0.
	 */
	public List<Finding> check(int officialMembers, int seats) {
		if (!isBranch(officialMembers)) {
			return checkBranch(officialMembers);
		}
		if (!hasCommittee(officialMembers)) {
			return (seats > 0) ? List.of(noCommittee(officialMembers)) : List.of();
		}
		if (seats < 1) {
			return List.of(committeeNeeded(officialMembers));
		}
		return (seats > maxSeats(officialMembers)) ? List.of(tooMany(officialMembers, seats)) : List.of();
	}

	/** Whether so many official members are a branch at all. */
	public List<Finding> checkBranch(int officialMembers) {
		if (isBranch(officialMembers)) {
			return List.of();
		}
		return List.of(Finding.error("CS1", "officialMembers", ("Chi bộ chỉ có %02d đảng viên chính thức, "
				+ "chưa đủ 03 người để lập chi bộ; báo cáo cấp ủy cấp trên chuyển đảng viên đến hoặc sáp nhập chi bộ "
				+ "trước khi đại hội")
			.formatted(officialMembers), clause(officialMembers)));
	}

	private static boolean isBranch(int officialMembers) {
		return CommitteeSizes.of(officialMembers).elects() != Elects.NOTHING;
	}

	/** What is wrong with so many deputy secretaries of a branch. */
	public List<Finding> checkDeputies(int officialMembers, int deputies) {
		Allowed allowed = CommitteeSizes.of(officialMembers);
		if (deputies <= allowed.maxDeputies()) {
			return List.of();
		}
		String text = "Chi bộ có %02d đảng viên chính thức bầu %02d phó bí thư, không phải %02d; sửa lại số lượng cần bầu"
			.formatted(officialMembers, allowed.maxDeputies(), deputies);
		return List.of(new Finding(allowed.moreDeputies(), "CS5", "seats", text, clause(officialMembers)));
	}

	private Finding noCommittee(int officialMembers) {
		return Finding.error("CS2", "seats",
				("Chi bộ có %02d đảng viên chính thức, dưới 09 người nên không bầu chi ủy; "
						+ "chỉ bầu bí thư, nếu cần bầu 01 phó bí thư")
					.formatted(officialMembers),
				bothClauses(officialMembers, ""));
	}

	private Finding committeeNeeded(int officialMembers) {
		return Finding.error("CS3", "seats",
				"Chi bộ có %02d đảng viên chính thức thì phải bầu chi ủy, không quá %02d người"
					.formatted(officialMembers, maxSeats(officialMembers)),
				bothClauses(officialMembers, ""));
	}

	private Finding tooMany(int officialMembers, int seats) {
		int most = maxSeats(officialMembers);
		String text = "Chi bộ có %02d đảng viên chính thức bầu không quá %02d chi ủy viên; số lượng cần bầu là %02d, giảm còn %02d trở xuống"
			.formatted(officialMembers, most, seats, most);
		return Finding.error("CS4", "seats", text, bothClauses(officialMembers,
				"không quá %02d: ".formatted(CommitteeSizes.of(officialMembers).maxSeats())));
	}

	private String bothClauses(int officialMembers, String before) {
		String central = clause(officialMembers);
		return this.planClause.isEmpty() ? central : this.planClause + "; " + before + central;
	}

	private String clause(int officialMembers) {
		return CommitteeSizes.of(officialMembers).citation().on(this.regulations, this.date);
	}

	private int bandOf(int officialMembers, int most) {
		return this.bands.stream()
			.filter((band) -> band.fromMembers() <= officialMembers)
			.findFirst()
			.map(Band::maxSeats)
			.orElse(most);
	}

	/**
	 * What a plan allows to branches of a size.
	 *
	 * @param fromMembers official members from which on it holds, up to the next band
	 * @param maxSeats the most members of the committee
	 */
	public record Band(int fromMembers, int maxSeats) {

		public Band {
			if (fromMembers < 1 || maxSeats < 1) {
				throw new IllegalArgumentException("band of %d members, %d seats".formatted(fromMembers, maxSeats));
			}
		}

	}

}
