package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A task that somebody has to do from now on.
 *
 * @param subject the business key of its work
 * @param groups to whom it is offered
 * @param by whose act has made it; null when nobody's
 * @param returned whether that one sent back what the others had done
 */
public record NewTask(String id, String name, String subject, List<String> groups, @Nullable LocalDate dueOn,
		@Nullable String by, boolean returned) {
}
