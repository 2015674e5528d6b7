package vn.daihoi.voting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import vn.daihoi.election.Election;

/**
 * The steps by which a congress itself elects the secretary, as a list that is kept in a
 * file and ticked by whoever leads them.
 *
 * <p>
 * Source: plan of Bản Hon II.4 names 34-HD/BTCTW (2009) and 7967-CV/BTCTW (2010), whose
 * steps nobody has read for us; each step says that it is not verified.
 */
final class DirectElection {

	private static final String FILE = "/elections/direct-election.yaml";

	private static final List<Step> STEPS = read();

	private DirectElection() {
	}

	/**
	 * One of them.
	 *
	 * @param output what is there afterwards
	 * @param source where it stands, or is taken to stand
	 * @param ticked whether it is done before the list is voted on
	 */
	record Step(String id, String who, String what, String output, String source, boolean ticked, boolean verified) {
	}

	/** None where the congress does not elect the secretary itself. */
	static List<Step> stepsOf(Body body) {
		return (body.election() == Election.SECRETARY && body.stage() == Stage.CONGRESS) ? STEPS : List.of();
	}

	/** The ids of those that can be ticked. */
	static Set<String> ticks(Body body) {
		return stepsOf(body).stream().filter(Step::ticked).map(Step::id).collect(Collectors.toSet());
	}

	private static List<Step> read() {
		try (InputStream file = DirectElection.class.getResourceAsStream(FILE)) {
			return new YAMLMapper().readValue(file, new TypeReference<List<Step>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
