package vn.daihoi.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;

/**
 * The board's questions about one plan, asked of the public API of the engine's history,
 * as far as that knows the answers.
 */
record HistoryOfEngine(HistoryService history, String plan, LocalDate today) {

	/**
	 * Where the congresses of each committee stand and which are late: all open tasks are
	 * read and counted here, since the API counts one committee and step at a time.
	 */
	long standing() {
		Map<String, Map<Boolean, Long>> standing = tasks().list()
			.stream()
			.collect(Collectors.groupingBy((task) -> task.getTenantId() + " " + task.getTaskDefinitionKey(),
					Collectors.partitioningBy(this::late, Collectors.counting())));
		Map<String, Long> finished = instances().finished()
			.list()
			.stream()
			.collect(Collectors.groupingBy(HistoricProcessInstance::getTenantId, Collectors.counting()));
		return Stream
			.concat(standing.values().stream().flatMap((counts) -> counts.values().stream()),
					finished.values().stream())
			.mapToLong(Long::longValue)
			.sum();
	}

	private boolean late(HistoricTaskInstance task) {
		return task.getDueDate().before(midnight());
	}

	private Date midnight() {
		return Date.from(this.today.atStartOfDay(ZoneId.systemDefault()).toInstant());
	}

	/**
	 * The first hundred with what was done and what is due at each, and how many there
	 * are.
	 */
	long firstPage() {
		String[] page = instances().orderByProcessInstanceBusinessKey()
			.asc()
			.listPage(0, 100)
			.stream()
			.map(HistoricProcessInstance::getBusinessKey)
			.toArray(String[]::new);
		this.history.createHistoricTaskInstanceQuery().processInstanceBusinessKeyIn(page).list();
		return instances().count();
	}

	private HistoricProcessInstanceQuery instances() {
		return this.history.createHistoricProcessInstanceQuery().processInstanceBusinessKeyLike(this.plan + "/%");
	}

	private HistoricTaskInstanceQuery tasks() {
		return this.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKeyLike(this.plan + "/%")
			.unfinished();
	}

}
