package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * How many members the committee of a branch may have. Fewer than 3 official members are
 * no branch, 3 to 8 elect a secretary and at most one deputy, 9 and more elect a
 * committee of at most 7; the bands in between are the plan's own.
 *
 * <p>
 * Source: Charter, Article 24.1 and 24.4; 24-QĐ/TW, point 22.
 */
public class CommitteeSize {

	private static final int FEWEST_FOR_BRANCH = 3;

	private static final int FEWEST_FOR_COMMITTEE = 9;

	private static final int MOST_SEATS = 7;

	private final List<Band> bands;

	private final String planClause;

	private final String branchClause;

	private final String committeeClause;

	/**
	 * Holds the rules known on {@code date}.
	 * @param bands what the plan allows by number of official members, may be empty
	 * @param planClause where the plan sets the bands, empty without a plan
	 */
	public CommitteeSize(Regulations regulations, LocalDate date, List<Band> bands, String planClause) {
		this.bands = bands.stream().sorted(Comparator.comparingInt(Band::fromMembers).reversed()).toList();
		this.planClause = planClause;
		this.branchClause = regulations.inForce(Topic.CHARTER, date).citeOn("validBranch");
		this.committeeClause = Stream.of(Topic.CHARTER, Topic.CHARTER_IMPL)
			.flatMap((topic) -> regulations.known(topic, date).stream())
			.map((regulation) -> regulation.citeOn("committeeSize"))
			.collect(Collectors.joining("; "));
	}

	/** Whether a branch of so many official members elects a committee. */
	public boolean hasCommittee(int officialMembers) {
		return officialMembers >= FEWEST_FOR_COMMITTEE;
	}

	/** The most members its committee may have, 0 where there is none. */
	public int maxSeats(int officialMembers) {
		if (!hasCommittee(officialMembers)) {
			return 0;
		}
		return Math.min(MOST_SEATS, bandOf(officialMembers));
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
		if (officialMembers < FEWEST_FOR_BRANCH) {
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
		if (officialMembers >= FEWEST_FOR_BRANCH) {
			return List.of();
		}
		return List.of(Finding.error("CS1", "officialMembers", ("Chi bộ chỉ có %02d đảng viên chính thức, "
				+ "chưa đủ 03 người để lập chi bộ; báo cáo cấp ủy cấp trên chuyển đảng viên đến hoặc sáp nhập chi bộ "
				+ "trước khi đại hội")
			.formatted(officialMembers), this.branchClause));
	}

	/** What is wrong with so many deputy secretaries of a branch. */
	public List<Finding> checkDeputies(int officialMembers, int deputies) {
		if (deputies <= 1) {
			return List.of();
		}
		String text = "Chi bộ có %02d đảng viên chính thức bầu 01 phó bí thư, không phải %02d; sửa lại số lượng cần bầu"
			.formatted(officialMembers, deputies);
		return List.of(hasCommittee(officialMembers) ? Finding.warning("CS5", "seats", text, this.committeeClause)
				: Finding.error("CS5", "seats", text, this.committeeClause));
	}

	private Finding noCommittee(int officialMembers) {
		return Finding.error("CS2", "seats",
				("Chi bộ có %02d đảng viên chính thức, dưới 09 người nên không bầu chi ủy; "
						+ "chỉ bầu bí thư, nếu cần bầu 01 phó bí thư")
					.formatted(officialMembers),
				bothClauses(""));
	}

	private Finding committeeNeeded(int officialMembers) {
		return Finding.error("CS3", "seats",
				"Chi bộ có %02d đảng viên chính thức thì phải bầu chi ủy, không quá %02d người"
					.formatted(officialMembers, maxSeats(officialMembers)),
				bothClauses(""));
	}

	private Finding tooMany(int officialMembers, int seats) {
		int most = maxSeats(officialMembers);
		String text = "Chi bộ có %02d đảng viên chính thức bầu không quá %02d chi ủy viên; số lượng cần bầu là %02d, giảm còn %02d trở xuống"
			.formatted(officialMembers, most, seats, most);
		return Finding.error("CS4", "seats", text, bothClauses("không quá 07: "));
	}

	private String bothClauses(String before) {
		return this.planClause.isEmpty() ? this.committeeClause
				: this.planClause + "; " + before + this.committeeClause;
	}

	private int bandOf(int officialMembers) {
		return this.bands.stream()
			.filter((band) -> band.fromMembers() <= officialMembers)
			.findFirst()
			.map(Band::maxSeats)
			.orElse(MOST_SEATS);
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
