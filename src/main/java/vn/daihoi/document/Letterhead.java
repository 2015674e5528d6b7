package vn.daihoi.document;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * The head of a paper.
 *
 * @param superior the organisation above; null where it is not known and left blank
 * @param abbreviation of the organisation in symbols, for example {@code CB}
 * @param number with or without its symbol; null as long as none was given
 * @param place where it is signed; null where it is not known and left blank
 * @param date the day of issue; null as long as it is not issued
 * @param printed the day whose names and rules it follows without one: on which it went
 * out, or is printed
 */
public record Letterhead(@Nullable String superior, String issuer, String abbreviation, @Nullable String number,
		@Nullable String place, @Nullable LocalDate date, LocalDate printed) {

	/** The same with the number and the day that the office gave. */
	public Letterhead issued(@Nullable String number, @Nullable LocalDate date) {
		return new Letterhead(this.superior, this.issuer, this.abbreviation, number, this.place, date, this.printed);
	}

	/**
	 * The same, signed in that place where the paper names one, under an abbreviation
	 * that the paper itself gives.
	 */
	public Letterhead at(@Nullable String place, String abbreviation) {
		return new Letterhead(this.superior, this.issuer, abbreviation, this.number, place, this.date, this.printed);
	}

	/** {@code Số 01-BC/CB}, with room for the number where none was given. */
	String numbered(String type) {
		if (this.number != null && this.number.contains("-")) {
			return "Số " + this.number;
		}
		return "Số %s-%s/%s".formatted((this.number != null) ? this.number : "......", type, this.abbreviation);
	}

	/** Place and day, days below 10 and the months 1 and 2 with a nought. */
	String placeAndDate() {
		String day = (this.date != null)
				? "ngày %02d tháng %s năm %d".formatted(this.date.getDayOfMonth(), month(), this.date.getYear())
				: "ngày ..... tháng ..... năm " + this.printed.getYear();
		return ((this.place != null) ? this.place : Paper.BLANK) + ", " + day;
	}

	private String month() {
		int month = this.date.getMonthValue();
		return (month <= 2) ? "0" + month : String.valueOf(month);
	}

	/** The day whose rules decide on type and layout. */
	public LocalDate day() {
		return (this.date != null) ? this.date : this.printed;
	}

}
