package vn.daihoi.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.ChangeWithdrawn;

/**
 * Ends the process of a change that was withdrawn, in the transaction of the person who
 * withdraws it; nobody has the right to send a message to a process.
 */
@Component
class WithdrawnChanges {

	private final ObjectProvider<WithoutChecks> engine;

	private final ObjectProvider<RuntimeService> runtime;

	WithdrawnChanges(ObjectProvider<WithoutChecks> engine, ObjectProvider<RuntimeService> runtime) {
		this.engine = engine;
		this.runtime = runtime;
	}

	/** Who takes the task into the hand at that moment is left with it. */
	@EventListener
	void end(ChangeWithdrawn withdrawn) {
		try {
			tell(withdrawn);
		}
		catch (OptimisticLockingException ex) {
			throw Refusal.because("DEADLINE_CHANGE", "",
					"Có người vừa mở việc duyệt đề nghị này; hãy tải lại trang rồi rút lại nếu chưa có kết quả");
		}
	}

	private void tell(ChangeWithdrawn withdrawn) {
		this.engine.getObject()
			.run(() -> this.runtime.getObject()
				.createMessageCorrelation("changeWithdrawn")
				.processInstanceBusinessKey(withdrawn.plan())
				.correlate());
	}

}
