package vn.daihoi.process;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** What the engine's history tells of a process. */
class Walk {

	private final HistoryService history;

	Walk(HistoryService history) {
		this.history = history;
	}

	/**
	 * The way that the instances of a process went, by element id in the order of being
	 * done, without gateways and frames; what is still open comes last.
	 */
	List<String> of(String process, String subject) {
		return this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(subject)
			.orderByProcessInstanceStartTime()
			.asc()
			.list()
			.stream()
			.flatMap((instance) -> activities(instance.getId()))
			.filter((activity) -> !activity.getActivityType().endsWith("Gateway"))
			.filter((activity) -> !activity.getActivityType().equals("subProcess"))
			.sorted(Comparator.comparing(HistoricActivityInstance::getEndTime,
					Comparator.nullsLast(Comparator.naturalOrder())))
			.map(HistoricActivityInstance::getActivityId)
			.toList();
	}

	private Stream<HistoricActivityInstance> activities(String instance) {
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.orderPartiallyByOccurrence()
			.asc()
			.list()
			.stream();
	}

}
