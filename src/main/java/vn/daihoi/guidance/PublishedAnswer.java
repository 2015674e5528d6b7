package vn.daihoi.guidance;

import java.time.LocalDate;

/** An answer for all who read the plan; who asked is not told. */
public record PublishedAnswer(String difficulty, String answer, LocalDate answeredOn) {
}
