package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.Lesson;
import vn.daihoi.input.LongText;

/**
 * What a committee draws from its pilots.
 *
 * @param lessons what the other branches are to mind; asked for when one was held
 * @param reason why one has no recorded result; asked for when one was not held
 * @param papers the ids of uploaded files, if any
 */
record RecordLessons(@Nullable @LongText String lessons, @Nullable String reason, List<String> papers) {

	boolean hasLessons() {
		return this.lessons != null && !this.lessons.isBlank();
	}

	boolean hasReason() {
		return this.reason != null && !this.reason.isBlank();
	}

	/** As it is kept. */
	Lesson asLesson(boolean allHeld, LocalDate today) {
		return new Lesson(hasLessons() ? this.lessons.strip() : null, allHeld ? null : this.reason.strip(), today);
	}

}
