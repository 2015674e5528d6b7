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
 * @param conversation whether it can be answered
 */
public record Notice(long id, String kind, String text, OffsetDateTime at, boolean read, @Nullable String task,
		boolean conversation) {

	static Notice of(Shown shown, @Nullable String task) {
		return new Notice(shown.id(), shown.kind(), shown.text(),
				shown.createdAt().atZoneSameInstant(DaihoiClock.VIETNAM).toOffsetDateTime(), shown.read(), task,
				shown.isConversation());
	}

	/** The day on which it was told. */
	public String day() {
		return VietnameseDate.of(this.at.toLocalDate());
	}

}
