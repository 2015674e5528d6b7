package vn.daihoi.task;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/** A form that records a paper with its number. */
public interface Numbered {

	@Nullable
	String number();

	/** The day of the paper; null as long as there is none. */
	@Nullable
	LocalDate numberedOn();

}
