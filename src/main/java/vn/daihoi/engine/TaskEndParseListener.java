package vn.daihoi.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/** Puts {@link TaskEndListener} on every user task of every process. */
@Component
class TaskEndParseListener extends AbstractBpmnParseListener {

	private final TaskEndListener listener;

	TaskEndParseListener(TaskEndListener listener) {
		this.listener = listener;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, this.listener);
	}

}
