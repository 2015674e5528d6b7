package vn.daihoi.statistics;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Education;
import vn.daihoi.organization.GeneralEducation;
import vn.daihoi.organization.Theory;

/**
 * A secretary or deputy who was elected or appointed.
 *
 * @param surplus whether the list had more names than seats
 * @param votes null for somebody appointed without a ballot that elected
 * @param base what more than half is taken of
 * @param bornOn null, as all that follows, where it is not known whom the minutes mean
 * @param reElected whether on the committee of the term that ended
 */
record LeaderPerson(String unit, String organization, String organizationName, String name, boolean secretary,
		boolean appointed, boolean byCommittee, boolean surplus, @Nullable Integer votes, @Nullable Integer base,
		@Nullable LocalDate bornOn, @Nullable Boolean female, @Nullable Boolean ethnicMinority, @Nullable String post,
		@Nullable Boolean reElected, @Nullable GeneralEducation generalEducation, @Nullable Education education,
		@Nullable Theory theory, @Nullable LocalDate admittedOn) {

	/** What the person is now. */
	public String title() {
		return this.secretary ? "Bí thư" : "Phó bí thư";
	}

	/** By whom. */
	public String mode() {
		if (this.appointed) {
			return "Cấp trên chỉ định";
		}
		return this.byCommittee ? "Ban chấp hành bầu" : "Đại hội bầu";
	}

	@Nullable
	public String term() {
		return (this.reElected == null) ? null : this.reElected ? "Tái cử cấp ủy" : "Tham gia cấp ủy lần đầu";
	}

	/** What statistics ask of the person, in words. */
	@Nullable
	public String general() {
		return (this.generalEducation == null) ? null : this.generalEducation.label();
	}

	@Nullable
	public String schooling() {
		return (this.education == null) ? null : this.education.label();
	}

	@Nullable
	public String theoryLabel() {
		return (this.theory == null) ? null : this.theory.label();
	}

	@Nullable
	public String sex() {
		return (this.female == null) ? null : this.female ? "Nữ" : "Nam";
	}

	@Nullable
	public String minority() {
		return Boolean.TRUE.equals(this.ethnicMinority) ? "Dân tộc thiểu số" : null;
	}

}
