package vn.daihoi.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of the story. */
class StoryTests {

	private final Story story = Story.read(new ClassPathResource("demonstration/story.yaml"));

	private Stream<Part> parts() {
		return this.story.chapters()
			.stream()
			.flatMap((chapter) -> chapter.steps().stream().flatMap((step) -> this.story.parts(chapter, step)));
	}

	@Test
	void chaptersStandInTheOrderOfTheirDays() {
		assertThat(this.story.chapters()).extracting(Chapter::day).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void everyStepSaysWhatIsWrittenInItsForm() {
		assertThat(parts()).allSatisfy((part) -> assertThat(part.work()).as(part.step().task()).isNotNull());
	}

	@Test
	void everyFormIsUsed() {
		assertThat(parts().map((part) -> part.step().task()).collect(Collectors.toSet()))
			.isEqualTo(this.story.works().keySet());
	}

	@Test
	void nobodyDoesTheSameWorkTwice() {
		List<String> done = parts().filter((part) -> !part.work().isList())
			.map((part) -> part.step().task() + " " + part.subject())
			.toList();
		assertThat(done).doesNotHaveDuplicates();
	}

	@Test
	void oneTownshipIsLeftToThoseWhoAreTrained() {
		Set<String> acting = parts().map(Part::organization).collect(Collectors.toSet());
		assertThat(acting).hasSize(1 + 18 + 93).noneMatch((code) -> code.startsWith("kc"));
	}

}
