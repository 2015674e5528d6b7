package vn.daihoi.supervision;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.task.Colleague;
import vn.daihoi.task.OpenStep;

/**
 * What a person finds about a congress beside its record.
 *
 * @param directs whether the person may give commands
 * @param tasks what can be reminded of or handed on; none for who does not direct it
 * @param askable of whom an explanation may be asked
 * @param waivable the late limits that the person may let pass
 * @param explanations for those who direct it all of them, for others what they are
 * asked, the latest first
 * @param notes for those who direct it alone
 */
public record Desk(boolean directs, List<Task> tasks, List<Organization> askable, List<OpenLimit> waivable,
		List<Asked> explanations, List<Waiver> waivers, List<Noted> notes) {

	/** The number of the decision that lets a limit pass; null when there is none. */
	@Nullable
	public String waivedBy(String rule, LocalDate dueOn) {
		return this.waivers.stream()
			.filter((one) -> one.rule().equals(rule) && one.dueOn().equals(dueOn))
			.map(Waiver::number)
			.findFirst()
			.orElse(null);
	}

	/**
	 * An open task.
	 *
	 * @param holder the name of who holds it; null while nobody does
	 * @param reminded when it was last reminded of; null when it was not
	 * @param movable whether the person may take it from who holds it
	 * @param colleagues to whom it may be handed on; none when it is not movable
	 */
	public record Task(OpenStep step, @Nullable String holder, @Nullable String reminded, boolean movable,
			List<Colleague> colleagues) {
	}

	/**
	 * An explanation.
	 *
	 * @param of who is to give it, by name
	 * @param mine whether the reader is to give it now
	 */
	public record Asked(long id, String of, String by, String at, String question, @Nullable String answer,
			@Nullable String answeredBy, @Nullable String answeredAt, boolean mine) {
	}

	/** A note. */
	public record Noted(String text, String by, String at) {
	}

}
