package vn.daihoi.task;

import java.util.List;

/**
 * The drawing that a running process follows.
 *
 * @param id the running process
 * @param name what the drawing is called
 * @param depth how many others have called it, one inside the other
 * @param steps where it stands
 */
public record Drawing(String id, String name, int depth, List<OpenStep> steps) {
}
