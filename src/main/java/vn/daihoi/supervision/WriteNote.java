package vn.daihoi.supervision;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a note about a congress for the others who direct it. */
@Service
class WriteNote {

	private final CongressWork work;

	private final Directors directors;

	private final SupervisionRows rows;

	private final Acts acts;

	WriteNote(CongressWork work, Directors directors, SupervisionRows rows, Acts acts) {
		this.work = work;
		this.directors = directors;
		this.rows = rows;
		this.acts = acts;
	}

	/**
	 * Adds it.
	 * @return what was done, one sentence
	 * @throws vn.daihoi.regulation.Refusal 409 when it is empty or too long, or not for
	 * this person to write
	 */
	@Transactional
	public String write(String congress, String typed, Authentication person) {
		Director director = this.directors.must(person, this.work.lock(congress));
		String text = Typed.lines("note", "Ghi chú", typed, 1000);
		this.rows.note(congress, text, director.user(), this.acts.now());
		this.acts.add(director.user(), "Ghi chú theo dõi", congress, "");
		return "Đã lưu ghi chú.";
	}

}
