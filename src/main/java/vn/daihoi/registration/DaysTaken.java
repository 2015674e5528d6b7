package vn.daihoi.registration;

import java.util.List;

/**
 * What became of a file with days.
 *
 * @param recorded the branches whose days are proposed now
 * @param kept those that had proposed a day themselves, which was not touched
 * @param leftOut those without a day in the file
 */
public record DaysTaken(List<String> recorded, List<String> kept, List<String> leftOut) {
}
