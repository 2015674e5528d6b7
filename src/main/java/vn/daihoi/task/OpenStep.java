package vn.daihoi.task;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A step at which a running process stands.
 *
 * @param element its element id
 * @param name its Vietnamese name
 * @param inner the drawing that it calls and that runs inside it; null when it is none
 * @param task the open user task; null when nobody has to do anything here
 * @param holder who holds that task; null while nobody does
 * @param groups to whom it is offered, {@code organization:role}
 */
public record OpenStep(String element, String name, @Nullable String inner, @Nullable String task,
		@Nullable String holder, List<String> groups) {

	public boolean isUserTask() {
		return this.task != null;
	}

}
