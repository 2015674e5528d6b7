package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Quorum;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;

/**
 * Whether a report on those who came can be true: nobody is replaced who was there, and
 * who leaves the base is who was absent the whole congress without an alternate.
 *
 * <p>
 * Source: 244-QĐ/TW Article 32 (base at a congress by delegates), taken to hold under
 * 190-QĐ/TW; two thirds of the organisations below: Charter, a warning until it is read.
 */
class AttendanceRules {

	private final Members members;

	private final Attendance attendance;

	private final CompileDelegates delegates;

	private final int below;

	private final String elections;

	private final String quorum;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * @param delegates who was called; null where members meet
	 * @param below how many organisations send delegates
	 * @param elections the regulation of elections in force, as it is cited
	 * @param quorum where the two thirds stand
	 */
	AttendanceRules(Members members, Attendance attendance, @Nullable CompileDelegates delegates, int below,
			String elections, String quorum) {
		this.members = members;
		this.attendance = attendance;
		this.delegates = delegates;
		this.below = below;
		this.elections = elections;
		this.quorum = quorum;
	}

	List<Finding> check(LocalDate openingDate) {
		findNegative();
		if (this.findings.isEmpty()) {
			findTooMany();
			findMoreThanCalled();
			findBase();
			findOrganizations();
		}
		LocalDate preparatory = this.attendance.preparatoryOn();
		if (preparatory != null && preparatory.isAfter(openingDate)) {
			error("preparatoryOn", "Phiên trù bị họp trước hoặc trong ngày khai mạc; hãy ghi lại ngày");
		}
		return this.findings;
	}

	private void findNegative() {
		numbers().forEach((field, number) -> {
			if (number < 0) {
				error(field, "Số người không thể âm; hãy ghi từ 0");
			}
		});
	}

	private Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		numbers.put("exOfficioAbsent", this.attendance.exOfficioAbsent());
		numbers.put("electedAbsent", this.attendance.electedAbsent());
		numbers.put("replaced", this.attendance.replaced());
		numbers.put("absentWithReason", this.attendance.absentWithReason());
		numbers.put("organizations", this.attendance.organizations());
		numbers.put("women", this.attendance.women());
		numbers.put("young", this.attendance.young());
		numbers.put("ethnicMinority", this.attendance.ethnicMinority());
		numbers.values().removeIf(Objects::isNull);
		return numbers;
	}

	private void findTooMany() {
		int absent = this.members.official() - this.members.present();
		atMost("absentWithReason", this.attendance.absentWithReason(), absent,
				"%d người vắng mặt có lý do, nhưng chỉ vắng %d người; hãy đối chiếu báo cáo");
		List.of("women", "young", "ethnicMinority")
			.forEach((field) -> atMost(field, numbers().get(field), this.members.present(),
					"Ghi %d người, nhưng chỉ có mặt %d người; hãy đối chiếu báo cáo"));
		atMost("replaced", this.attendance.replaced(), Attendance.orZero(this.attendance.electedAbsent()),
				"%d đại biểu được thay, nhưng chỉ %d đại biểu được bầu vắng mặt suốt đại hội; "
						+ "đại biểu dự khuyết chỉ thay đại biểu được bầu, hãy ghi lại");
	}

	/** What was compiled before cannot be amended now, so it only warns. */
	private void findMoreThanCalled() {
		if (this.delegates != null) {
			warnOtherThanCompiled(this.delegates.all());
			warnAbove("exOfficioAbsent", this.attendance.exOfficioAbsent(), this.delegates.exOfficio(),
					"%d đại biểu đương nhiên vắng mặt, khi tổng hợp chỉ triệu tập %d; hãy đối chiếu danh sách");
			warnAbove("electedAbsent", this.attendance.electedAbsent(), this.delegates.elected(),
					"%d đại biểu được bầu vắng mặt, khi tổng hợp chỉ triệu tập %d; hãy đối chiếu danh sách");
			warnAbove("replaced", this.attendance.replaced(), this.delegates.alternatesElected(),
					"%d đại biểu dự khuyết dự thay, khi tổng hợp chỉ ghi %d; hãy đối chiếu danh sách");
			warnAbove("organizations", this.attendance.organizations(), this.below,
					"%d tổ chức đảng có đại biểu dự, máy chỉ biết %d tổ chức đảng trực thuộc; hãy đối chiếu danh sách");
		}
	}

	/** Those who leave the base stand in the members' own figure too. */
	private void findBase() {
		int leaving = this.attendance.leavingBase();
		if (this.delegates != null && this.attendance.tellsAbsentees()
				&& leaving != this.members.excusedWholeCongress()) {
			this.findings.add(Finding.error("BASE", "members.excusedWholeCongress",
					"Vắng mặt suốt đại hội không có dự khuyết thay phải là %d (đương nhiên %d, được bầu %d, trừ %d được thay); hãy ghi lại"
						.formatted(leaving, Attendance.orZero(this.attendance.exOfficioAbsent()),
								Attendance.orZero(this.attendance.electedAbsent()),
								Attendance.orZero(this.attendance.replaced())),
					this.elections));
		}
	}

	private void findOrganizations() {
		Integer represented = this.attendance.organizations();
		if (represented == null || this.below == 0) {
			return;
		}
		Quorum wanted = Quorum.of(CongressType.DELEGATES);
		if (wanted.ofOrganizations() && !wanted.isReached(represented, this.below)) {
			this.findings.add(Finding.warning("QUORUM", "attendance.organizations",
					"%d trong %d tổ chức đảng trực thuộc có đại biểu dự, chưa đủ hai phần ba; hãy xin ý kiến cấp trên"
						.formatted(represented, this.below),
					this.quorum));
		}
	}

	private void warnOtherThanCompiled(int compiled) {
		if (this.members.official() != compiled) {
			this.findings.add(Finding.warning("ATTENDANCE", "members.official",
					"Được triệu tập %d, khi tổng hợp ghi %d đại biểu; hãy đối chiếu danh sách"
						.formatted(this.members.official(), compiled),
					this.elections));
		}
	}

	private void atMost(String field, @Nullable Integer number, int most, String text) {
		if (number != null && number > most) {
			error(field, text.formatted(number, most));
		}
	}

	private void warnAbove(String field, @Nullable Integer number, int most, String text) {
		if (number != null && number > most) {
			this.findings.add(
					Finding.warning("ATTENDANCE", "attendance." + field, text.formatted(number, most), this.elections));
		}
	}

	private void error(String field, String text) {
		this.findings.add(Finding.error("ATTENDANCE", "attendance." + field, text, this.elections));
	}

}
