package vn.daihoi.unit;

import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.input.LongText;

/**
 * What the committee draws from its pilot.
 *
 * @param lessons what the other branches are to mind; asked for when the pilot was held
 * @param reason why it has no recorded result; asked for when it was not held
 * @param papers the ids of uploaded files, if any
 */
record RecordLessons(@Nullable @LongText String lessons, @Nullable String reason, List<String> papers) {

	boolean hasLessons() {
		return this.lessons != null && !this.lessons.isBlank();
	}

	boolean hasReason() {
		return this.reason != null && !this.reason.isBlank();
	}

}
