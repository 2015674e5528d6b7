package vn.daihoi.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;

/** Whether what a process waits for has come already; process files call it. */
@Component("awaited")
public class AwaitedParts {

	private final Map<String, Awaited> parts;

	AwaitedParts(List<Awaited> parts) {
		this.parts = parts.stream().collect(Collectors.toMap(Awaited::message, Function.identity()));
	}

	/**
	 * Whether nothing is missing any more.
	 * @param message the name of the message that the process waits for
	 */
	public boolean isComplete(DelegateExecution execution, String message) {
		return this.parts.get(message).isComplete(execution.getProcessBusinessKey());
	}

}
