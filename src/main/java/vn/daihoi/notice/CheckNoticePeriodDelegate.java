package vn.daihoi.notice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.regulation.Refusal;

/**
 * Refuses an opening that comes too soon after its notice.
 *
 * <p>
 * Source: 24-QĐ/TW point 11.1; plan of Phụng Hiệp II.2: 30 working days before the
 * opening.
 */
@Component
class CheckNoticePeriodDelegate implements JavaDelegate {

	private final OpeningNotices notices;

	CheckNoticePeriodDelegate(OpeningNotices notices) {
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Refusal.ifErrors(this.notices.check(CongressId.of(execution.getProcessBusinessKey())));
	}

}
