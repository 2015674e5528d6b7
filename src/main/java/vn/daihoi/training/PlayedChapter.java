package vn.daihoi.training;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A chapter that was played.
 *
 * @param chapter its number, from 1
 * @param playedBy the account of the administrator
 * @param told what was done, a line each
 * @param failed jobs that failed meanwhile, a line each
 */
record PlayedChapter(int chapter, OffsetDateTime playedAt, String playedBy, List<String> told, List<String> failed) {
}
