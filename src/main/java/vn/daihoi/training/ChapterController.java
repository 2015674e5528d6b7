package vn.daihoi.training;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The story of the demonstration for programs. */
@RestController
@RequestMapping("/api/training")
@Profile("!production")
class ChapterController {

	private final PlayStory play;

	ChapterController(PlayStory play) {
		this.play = play;
	}

	/**
	 * What is asked for.
	 *
	 * @param chapter the number of the next chapter, so that it is played only once; null
	 * for whichever comes
	 */
	record Asked(@Nullable Integer chapter) {
	}

	/**
	 * What was played.
	 *
	 * @param now the virtual clock afterwards
	 * @param done a line each on what was done, or skipped and why
	 * @param failed jobs that failed on the way
	 */
	record Played(int chapter, LocalDate day, String title, OffsetDateTime now, List<String> done,
			List<String> failed) {
	}

	@PostMapping("/next")
	@Operation(summary = "Đi tiếp một chặng của câu chuyện minh họa; chỉ quản trị viên, không có ở profile production",
			description = "Gửi số chặng (chapter) để chặng đó chỉ được đi một lần; chặng đã đi rồi thì trả lời 409.")
	Played next(@RequestBody(required = false) @Nullable Asked asked, Authentication person) {
		PlayedChapter played = this.play.play(person.getName(), (asked == null) ? null : asked.chapter());
		Chapter chapter = this.play.chapter(played);
		return new Played(played.chapter(), chapter.day(), chapter.title(), played.playedAt(), played.told(),
				played.failed());
	}

}
