package vn.daihoi.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import vn.daihoi.calendar.VietnameseDate;

/**
 * A file that a branch has sent and on which its committee has not decided.
 *
 * @param ratification whether it asks for ratification; else it is a personnel dossier
 * @param internal whether the limit stands in no plan or regulation
 */
record WaitingFile(String unit, String organization, String branch, boolean ratification, LocalDate sentOn,
		LocalDate dueOn, boolean internal, LocalDate today) {

	public String kind() {
		return this.ratification ? "Đề nghị chuẩn y" : "Hồ sơ nhân sự";
	}

	public String sentDay() {
		return VietnameseDate.of(this.sentOn);
	}

	public String dueDay() {
		return VietnameseDate.of(this.dueOn);
	}

	public long days() {
		return ChronoUnit.DAYS.between(this.sentOn, this.today);
	}

	public boolean isOverdue() {
		return this.dueOn.isBefore(this.today);
	}

}
