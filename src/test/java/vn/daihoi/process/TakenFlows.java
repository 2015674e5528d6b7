package vn.daihoi.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Notes every sequence flow that any test of this run has taken, in a file for all Java
 * machines of the run.
 */
public class TakenFlows extends AbstractProcessEnginePlugin {

	private static final Path FILE = Path.of("target/taken-flows",
			System.getProperty("tests.run", ProcessHandle.current().pid() + "") + ".txt");

	private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

	/** {@code process.flow} of each. */
	static List<String> all() throws IOException {
		return Files.readAllLines(FILE);
	}

	private static void taken(String flow) {
		if (TAKEN.add(flow)) {
			try {
				Files.createDirectories(FILE.getParent());
				Files.writeString(FILE, flow + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Notes()));
		if (engine.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(engine.getCustomPostBPMNParseListeners());
		}
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	private static class Notes extends AbstractBpmnParseListener {

		@Override
		public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
			String name = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "." + transition.getId();
			ExecutionListener note = (execution) -> taken(name);
			transition.addListener(ExecutionListener.EVENTNAME_TAKE, note);
		}

	}

}
