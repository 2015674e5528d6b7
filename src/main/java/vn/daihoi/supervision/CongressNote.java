package vn.daihoi.supervision;

import java.time.OffsetDateTime;

/** What somebody who directs a congress wrote down about it, for the others who do. */
public record CongressNote(String text, String writtenBy, OffsetDateTime writtenAt) {
}
