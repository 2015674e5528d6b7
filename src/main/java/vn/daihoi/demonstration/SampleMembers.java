package vn.daihoi.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Background;
import vn.daihoi.organization.Education;
import vn.daihoi.organization.GeneralEducation;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Theory;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Religion;

/**
 * Invents the members of a branch, as many as it counts, the official ones first; always
 * the same for the same branch.
 */
class SampleMembers {

	/** What the first members of a branch do; the last entry is for all the others. */
	private static final Map<OrganizationKind, List<String>> POSTS = Map.of(OrganizationKind.HAMLET_BRANCH,
			List.of("Trưởng ấp", "Trưởng ban công tác mặt trận ấp", "Chi hội trưởng nông dân ấp", "Nông dân"),
			OrganizationKind.GRASSROOTS_BRANCH,
			List.of("Thủ trưởng cơ quan", "Phó thủ trưởng cơ quan", "Chủ tịch công đoàn cơ quan", "Công chức"),
			OrganizationKind.AGENCY_BRANCH,
			List.of("Thủ trưởng cơ quan", "Phó thủ trưởng cơ quan", "Chủ tịch công đoàn cơ quan", "Công chức"),
			OrganizationKind.SCHOOL_BRANCH,
			List.of("Hiệu trưởng", "Phó hiệu trưởng", "Chủ tịch công đoàn trường", "Tổ trưởng chuyên môn", "Giáo viên"),
			OrganizationKind.SERVICE_UNIT_BRANCH,
			List.of("Trưởng đơn vị", "Phó trưởng đơn vị", "Chủ tịch công đoàn đơn vị", "Viên chức"),
			OrganizationKind.ENTERPRISE_BRANCH, List.of("Giám đốc", "Phó giám đốc", "Kế toán trưởng", "Người lao động"),
			OrganizationKind.POLICE_BRANCH, List.of("Trưởng đơn vị", "Phó trưởng đơn vị", "Cán bộ, chiến sĩ"),
			OrganizationKind.MILITARY_BRANCH,
			List.of("Chỉ huy trưởng", "Chính trị viên", "Phó chỉ huy trưởng", "Cán bộ, chiến sĩ"));

	private static final List<Education> EDUCATION = List.of(Education.NONE, Education.INTERMEDIATE,
			Education.INTERMEDIATE, Education.COLLEGE, Education.UNIVERSITY, Education.UNIVERSITY, Education.UNIVERSITY,
			Education.MASTER);

	private static final List<Theory> THEORY = List.of(Theory.NONE, Theory.PRIMARY, Theory.PRIMARY, Theory.INTERMEDIATE,
			Theory.INTERMEDIATE, Theory.ADVANCED);

	private static final List<String> RELIGIONS = List.of("Phật giáo", "Công giáo", "Phật giáo Hòa Hảo", "Cao Đài");

	private static final int LEADERS = 3;

	/** A branch below this had a secretary and a deputy and no committee. */
	private static final int COMMITTEE_FROM = 9;

	private static final LocalDate RETIRED_IF_BORN_BEFORE = LocalDate.of(1964, 1, 1);

	private final Organization branch;

	private final SplittableRandom chance;

	private final SampleNames names;

	SampleMembers(Organization branch) {
		this.branch = branch;
		this.chance = new SplittableRandom(branch.code().hashCode());
		this.names = new SampleNames(this.chance);
	}

	List<Member> all() {
		return IntStream.range(0, this.branch.officialMembers() + this.branch.probationaryMembers())
			.mapToObj(this::member)
			.toList();
	}

	private Member member(int index) {
		boolean female = this.chance.nextInt(3) == 0;
		boolean khmer = this.chance.nextInt(20) == 0;
		LocalDate birthDate = LocalDate.ofYearDay(birthYear(index), this.chance.nextInt(1, 366));
		return new Member("%s-%02d".formatted(this.branch.code(), index + 1), this.branch.code(),
				this.names.next(female, khmer), birthDate, female, khmer, isOfficial(index), post(index, birthDate),
				wasOnCommittee(index), Activity.REGULAR, background(index, birthDate));
	}

	/** By chances of its own; of some nobody wrote it. */
	private Background background(int index, LocalDate birthDate) {
		SplittableRandom own = new SplittableRandom(31L * this.branch.code().hashCode() + index);
		if (index >= LEADERS && own.nextInt(12) == 0) {
			return Background.UNKNOWN;
		}
		Education education = EDUCATION.get(own.nextInt(EDUCATION.size()));
		Theory theory = THEORY.get(own.nextInt(THEORY.size()));
		LocalDate admittedOn = admission(index, birthDate, own);
		return new Background(general(education, own), education, theory, admittedOn, religion(own));
	}

	private static GeneralEducation general(Education education, SplittableRandom own) {
		boolean lower = education == Education.NONE && own.nextInt(3) == 0;
		return lower ? GeneralEducation.LOWER_SECONDARY : GeneralEducation.UPPER_SECONDARY;
	}

	private static Religion religion(SplittableRandom own) {
		return new Religion((own.nextInt(8) == 0) ? RELIGIONS.get(own.nextInt(RELIGIONS.size())) : Religion.NONE);
	}

	private LocalDate admission(int index, LocalDate birthDate, SplittableRandom own) {
		LocalDate grown = birthDate.plusYears(own.nextInt(19, 32)).withMonth(own.nextInt(1, 13));
		LocalDate latest = isOfficial(index) ? LocalDate.of(2023, 6, 3) : LocalDate.of(2024, 2, 3);
		return (isOfficial(index) && grown.isBefore(latest)) ? grown : latest;
	}

	private boolean isOfficial(int index) {
		return index < this.branch.officialMembers();
	}

	private int birthYear(int index) {
		if (!isOfficial(index)) {
			return this.chance.nextInt(1992, 2004);
		}
		return (index < LEADERS) ? this.chance.nextInt(1965, 1989) : this.chance.nextInt(oldest(), 1999);
	}

	/** Those who retired belong to the branch of their hamlet. */
	private int oldest() {
		return (this.branch.kind() == OrganizationKind.HAMLET_BRANCH) ? 1955 : 1965;
	}

	private String post(int index, LocalDate birthDate) {
		List<String> posts = POSTS.get(this.branch.kind());
		boolean leads = index < posts.size() - 1;
		return (!leads && birthDate.isBefore(RETIRED_IF_BORN_BEFORE)) ? "Cán bộ hưu trí"
				: posts.get(Math.min(index, posts.size() - 1));
	}

	private boolean wasOnCommittee(int index) {
		return index < ((this.branch.officialMembers() < COMMITTEE_FROM) ? LEADERS - 1 : LEADERS);
	}

}
