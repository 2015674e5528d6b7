package vn.daihoi.training;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

import vn.daihoi.clock.AdvanceClock;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Refusal;

/** Plays the next chapter of the story: the clock goes to its day, its people act. */
@Service
@Profile("!production")
class PlayStory {

	private final Story story;

	private final PlayStep step;

	private final PlayedChapters played;

	private final AdvanceClock advance;

	private final DaihoiClock clock;

	PlayStory(@Value("${daihoi.demonstration.story}") Resource file, PlayStep step, PlayedChapters played,
			AdvanceClock advance, DaihoiClock clock) {
		this.story = Story.read(file);
		this.step = step;
		this.played = played;
		this.advance = advance;
		this.clock = clock;
	}

	Story story() {
		return this.story;
	}

	/** The chapter that comes next; empty when the story is over. */
	Optional<Chapter> next() {
		return this.story.behind(this.played.count());
	}

	/** What a chapter that was played is about. */
	Chapter chapter(PlayedChapter played) {
		return this.story.chapters().get(played.chapter() - 1);
	}

	/**
	 * Plays the next chapter.
	 * @param expected its number, as the person saw it; null for whichever comes
	 * @throws Refusal when that chapter was played meanwhile, or the story is over
	 */
	PlayedChapter play(String administrator, @Nullable Integer expected) {
		return this.advance.held(() -> {
			int number = this.played.count() + 1;
			if (expected != null && expected != number) {
				throw Refusal.because("CHAPTER", "chapter",
						"Chặng này vừa được đi rồi, không đi lại lần nữa; hãy xem chặng tiếp theo");
			}
			Chapter chapter = next().orElseThrow(() -> Refusal.because("CHAPTER", "chapter",
					"Câu chuyện đã hết; muốn đi lại từ đầu thì dừng máy, xóa thư mục data rồi khởi động lại"));
			return play(administrator, number, chapter);
		});
	}

	private PlayedChapter play(String administrator, int number, Chapter chapter) {
		List<String> told = new ArrayList<>();
		List<String> failed = new ArrayList<>(this.advance.to(chapter.morning()).failed());
		for (Step step : chapter.steps()) {
			told.addAll(this.step.play(step, this.story.parts(chapter, step).toList()));
			failed.addAll(this.advance.to(this.clock.instant()).failed());
		}
		PlayedChapter done = new PlayedChapter(number, now(), administrator, told, failed);
		this.played.add(done);
		return done;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atZone(DaihoiClock.VIETNAM).toOffsetDateTime();
	}

}
