package vn.daihoi.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.annotation.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;

/** What the page of the training control shows. */
@Component
@Profile("!production")
class TrainingPages {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	private final PlayStory play;

	private final PlayedChapters played;

	private final DaihoiClock clock;

	TrainingPages(PlayStory play, PlayedChapters played, DaihoiClock clock) {
		this.play = play;
		this.played = played;
		this.clock = clock;
	}

	/**
	 * The page.
	 *
	 * @param tomorrow the first day to which the clock can be moved
	 * @param number of the next chapter
	 * @param next its day and title; null when the story is over
	 * @param isBehind whether the clock has passed its day already
	 * @param played the last one first
	 * @param ahead the chapters behind the next one
	 * @param left what those who are trained do themselves
	 */
	record Page(String now, LocalDate tomorrow, int number, int chapters, @Nullable String next, boolean isBehind,
			List<Line> played, List<String> ahead, List<String> left) {
	}

	/** A chapter that was played. */
	record Line(int chapter, String heading, List<String> told, List<String> failed) {
	}

	Page page() {
		List<Line> lines = new ArrayList<>(this.played.all().stream().map(this::line).toList());
		Chapter next = this.play.next().orElse(null);
		Story story = this.play.story();
		Collections.reverse(lines);
		return new Page(MOMENT.format(this.clock.instant().atZone(DaihoiClock.VIETNAM)), this.clock.today().plusDays(1),
				lines.size() + 1, story.chapters().size(), (next == null) ? null : next.heading(),
				next != null && next.day().isBefore(this.clock.today()), lines,
				story.chapters().stream().skip(lines.size() + 1).map(Chapter::heading).toList(), story.left());
	}

	Line line(PlayedChapter played) {
		return new Line(played.chapter(), this.play.chapter(played).heading(), played.told(), played.failed());
	}

}
