package vn.daihoi.process;

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

/** Notes every sequence flow that any test of this run has taken. */
public class TakenFlows extends AbstractProcessEnginePlugin {

	private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

	/** {@code process.flow} of each. */
	static Set<String> all() {
		return TAKEN;
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
			ExecutionListener note = (execution) -> TAKEN.add(name);
			transition.addListener(ExecutionListener.EVENTNAME_TAKE, note);
		}

	}

}
