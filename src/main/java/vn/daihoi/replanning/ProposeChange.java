package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.lang.Nullable;
import vn.daihoi.calendar.DayKind;

/**
 * What is to be another one, and for whom.
 *
 * @param milestone the id of a milestone of the plan, or {@code window}
 * @param rule the id of a deadline rule
 * @param offset of that rule, in its own unit
 * @param branch whose congress opens on another day
 * @param newDay the other day of the milestone or of the opening
 * @param days that are other ones in the calendar of all plans
 * @param organizations committees with their branches, or branches; empty for all
 * @param number of the paper that decides it
 * @param repeatNotices whether it is wanted although notices that were given become too
 * short, or congresses come to lie outside the window
 * @param papers the ids of the uploaded paper
 * @param unpicked what was typed to find an organisation, and none was picked; null when
 * nothing is left there
 */
record ProposeChange(Kind what, @Nullable String milestone, @Nullable String rule, @Nullable Integer offset,
		@Nullable String branch, @Nullable LocalDate newDay, List<NewDay> days, List<String> organizations,
		String reason, String number, boolean repeatNotices, List<String> papers, @Nullable String unpicked) {

	/** What was chosen for another kind before, and is no part of it, is left out. */
	ProposeChange {
		organizations = (what == Kind.MILESTONE || what == Kind.RULE) ? organizations : List.of();
		days = (what == Kind.CALENDAR) ? days : List.of();
		unpicked = (what != Kind.CALENDAR) ? unpicked : null;
	}

	/** What is changed. */
	enum Kind {

		MILESTONE("mốc của kế hoạch"), RULE("số ngày của một hạn"), OPENING("ngày đại hội của một chi bộ"),
		CALENDAR("lịch ngày nghỉ");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	/**
	 * A day that is another one in the calendar.
	 *
	 * @param kind null when it is an ordinary day of the week again
	 * @param basis what makes it so; asked for unless it is an ordinary day
	 * @param confirmed whether the decision on it has been published
	 */
	record NewDay(LocalDate date, @Nullable DayKind kind, @Nullable String basis, boolean confirmed) {
	}

	/** Whether another change has to do with the same day, limit or opening. */
	boolean isAboutTheSame(ProposeChange other) {
		return this.what == other.what && Objects.equals(this.milestone, other.milestone)
				&& Objects.equals(this.rule, other.rule) && Objects.equals(this.branch, other.branch)
				&& this.organizations.equals(other.organizations)
				&& (this.what != Kind.CALENDAR || this.days.stream().map(NewDay::date).anyMatch(other::names));
	}

	private boolean names(LocalDate date) {
		return this.days.stream().anyMatch((one) -> one.date().equals(date));
	}

	/** The same to another day. */
	ProposeChange to(LocalDate other) {
		return with(other, this.offset, this.days);
	}

	/** The same to another offset. */
	ProposeChange to(int other) {
		return with(this.newDay, other, this.days);
	}

	/** The same to other days of the calendar. */
	ProposeChange to(List<NewDay> other) {
		return with(this.newDay, this.offset, other);
	}

	/** The same for another reason, decided by another paper that is still to come. */
	ProposeChange because(String otherReason, String otherNumber) {
		return new ProposeChange(this.what, this.milestone, this.rule, this.offset, this.branch, this.newDay, this.days,
				this.organizations, otherReason, otherNumber, this.repeatNotices, List.of(), this.unpicked);
	}

	/** Whether both make the same of the same, whatever the reason. */
	boolean doesTheSame(ProposeChange other) {
		return isAboutTheSame(other) && Objects.equals(this.newDay, other.newDay)
				&& Objects.equals(this.offset, other.offset) && this.days.equals(other.days);
	}

	private ProposeChange with(LocalDate otherDay, Integer otherOffset, List<NewDay> otherDays) {
		return new ProposeChange(this.what, this.milestone, this.rule, otherOffset, this.branch, otherDay, otherDays,
				this.organizations, this.reason, this.number, this.repeatNotices, this.papers, this.unpicked);
	}

}
