package vn.daihoi.notification;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/**
 * What a person is told.
 *
 * @param kind a stage of a reminder, or what one side tells the other
 * @param text one sentence
 * @param task the open task it leads to; null when this person sees none
 * @param page the address of the page that it leads to instead; null when there is none
 * @param conversation whether it can be answered
 */
public record Notice(long id, String kind, String text, OffsetDateTime at, boolean read, @Nullable String task,
		@Nullable String page, boolean conversation) {

	static Notice of(Shown shown, @Nullable String task) {
		return new Notice(shown.id(), shown.kind(), shown.text(),
				shown.createdAt().atZoneSameInstant(DaihoiClock.VIETNAM).toOffsetDateTime(), shown.read(), task,
				shown.page(), shown.isConversation());
	}

	/** The day on which it was told. */
	public String day() {
		return VietnameseDate.of(this.at.toLocalDate());
	}

}
