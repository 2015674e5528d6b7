package vn.daihoi.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Nullable;

/**
 * What people of the story do, and what they write in its form.
 *
 * @param name what people call it
 * @param starts the process that is started with the form; null when a task is done
 * @param form what is sent, with {@link Blanks}
 * @param row what a committee's list says of each of its branches; null when it is no
 * list
 */
record Work(String name, @Nullable String starts, ObjectNode form, @Nullable ObjectNode row) {

	boolean isList() {
		return this.row != null;
	}

	boolean isStart() {
		return this.starts != null;
	}

}
