package vn.daihoi.question;

import java.time.OffsetDateTime;

/**
 * A question or an answer.
 *
 * @param side the group for which its author spoke
 */
record Message(String plan, String organization, String element, String side, String author, String text,
		OffsetDateTime writtenAt) {
}
