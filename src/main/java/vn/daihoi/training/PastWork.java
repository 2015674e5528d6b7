package vn.daihoi.training;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;

import org.springframework.stereotype.Component;

import vn.daihoi.signin.Accounts;

/** Why a part of the story is not to be played any more, or not yet. */
@Component
class PastWork {

	private final HistoryService history;

	private final Accounts accounts;

	PastWork(HistoryService history, Accounts accounts) {
		this.history = history;
		this.accounts = accounts;
	}

	/** Whether the process that a part would start has run already. */
	boolean hasBegun(Part part) {
		return part.work().isStart() && this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(part.work().starts())
			.processInstanceBusinessKey(part.subject())
			.count() > 0;
	}

	/** Why there is nothing to do: above all, who did it. */
	String tell(Part part) {
		if (part.work().isStart()) {
			return "đã có người mở việc này";
		}
		List<HistoricTaskInstance> last = query(part).orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1);
		if (last.isEmpty()) {
			return "chưa đến lượt việc này";
		}
		String person = last.get(0).getAssignee();
		return (person == null) ? "việc này không còn phải làm" : this.accounts.name(person) + " đã làm việc này";
	}

	private HistoricTaskInstanceQuery query(Part part) {
		HistoricTaskInstanceQuery done = this.history.createHistoricTaskInstanceQuery()
			.taskDefinitionKey(part.step().task())
			.finished();
		return part.work().isList() ? done.tenantIdIn(part.organization())
				: done.processInstanceBusinessKey(part.subject());
	}

}
