package vn.daihoi.training;

import java.time.OffsetDateTime;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlayedChaptersTests {

	private static PlayedChapter chapter(int number, String... told) {
		return new PlayedChapter(number, OffsetDateTime.parse("2024-09-27T08:00:00+07:00"), "dieuchinh", List.of(told),
				List.of());
	}

	@Databases
	void chaptersAreKeptWithWhatWasDone(Database database) {
		PlayedChapters chapters = new PlayedChapters(database.client());
		assertThat(chapters.count()).isZero();
		chapters.add(chapter(1, "Đã trình dự thảo", "Bỏ qua “Ban hành kế hoạch”"));
		chapters.add(chapter(2));
		assertThat(chapters.count()).isEqualTo(2);
		assertThat(chapters.all()).extracting(PlayedChapter::told)
			.containsExactly(List.of("Đã trình dự thảo", "Bỏ qua “Ban hành kế hoạch”"), List.of());
		assertThat(chapters.all().get(0).playedAt().toInstant()).isEqualTo("2024-09-27T01:00:00Z");
	}

	@Databases
	void noChapterIsPlayedTwice(Database database) {
		PlayedChapters chapters = new PlayedChapters(database.client());
		chapters.add(chapter(1));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> chapters.add(chapter(1)));
	}

}
