package vn.daihoi.notification;

import java.util.List;

/**
 * What a person finds.
 *
 * @param unread how many the person has not read, those behind the page too
 */
public record NoticePage(int unread, List<Notice> items) {
}
