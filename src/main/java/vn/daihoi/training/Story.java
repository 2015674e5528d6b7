package vn.daihoi.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;

/**
 * The story of the demonstration.
 *
 * @param plan the code of its plan
 * @param groups organisations that act together, by the name of the group
 * @param works what its people do, by element id
 * @param left what is left for those who are trained, a sentence each
 */
record Story(String plan, Map<String, List<String>> groups, Map<String, Work> works, List<String> left,
		List<Chapter> chapters) {

	static Story read(Resource file) {
		try (InputStream text = file.getInputStream()) {
			return YAMLMapper.builder()
				.findAndAddModules()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(text, Story.class);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(file + " cannot be read", unreadable);
		}
	}

	/** The chapter behind so many others; empty when the story is over. */
	Optional<Chapter> behind(int chapters) {
		return this.chapters.stream().skip(chapters).findFirst();
	}

	/** What each person does in a step of a chapter. */
	Stream<Part> parts(Chapter chapter, Step step) {
		Work work = this.works.get(step.task());
		if (step.at().isEmpty()) {
			return Stream.of(new Part(step, work, this.plan, "", chapter.day(), Map.of()));
		}
		return step.at()
			.stream()
			.flatMap((cast) -> organizations(cast)
				.map((code) -> new Part(step, work, this.plan, code, chapter.day(), cast.with())));
	}

	private Stream<String> organizations(Step.Cast cast) {
		return cast.of().stream().flatMap((name) -> this.groups.getOrDefault(name, List.of(name)).stream());
	}

}
