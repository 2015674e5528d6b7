package vn.daihoi.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every path of every drawing was walked by the tests before. It is run after all others;
 * with a choice of tests it says nothing. From an event gateway the engine goes to the
 * event itself, so there the flow after the event counts.
 */
@DisabledIfSystemProperty(named = "test", matches = ".+", disabledReason = "only some tests run")
class EveryPathTests {

	static Stream<Resource> drawings() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn"));
	}

	@ParameterizedTest
	@MethodSource("drawings")
	void everyFlowWasTaken(Resource drawing) throws IOException {
		String process = drawing.getFilename().replace(".bpmn", "");
		assertThat(TakenFlows.all()).containsAll(flows(drawing).map((flow) -> process + "." + flow).toList());
	}

	private static Stream<String> flows(Resource drawing) {
		try {
			return Bpmn.readModelFromStream(drawing.getInputStream())
				.getModelElementsByType(SequenceFlow.class)
				.stream()
				.filter((flow) -> !(flow.getSource() instanceof EventBasedGateway))
				.map(SequenceFlow::getId);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
