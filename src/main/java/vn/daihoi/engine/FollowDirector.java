package vn.daihoi.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DirectorChanged;

/**
 * When another committee directs a congress, its running work goes on there; where the
 * congress is a committee's own, only those to whom tasks are offered change.
 */
@Component
class FollowDirector {

	private final WithoutChecks engine;

	private final CongressTenants tenants;

	private final WorkAtUnits work;

	private final Congresses congresses;

	FollowDirector(WithoutChecks engine, CongressTenants tenants, WorkAtUnits work, Congresses congresses) {
		this.engine = engine;
		this.tenants = tenants;
		this.work = work;
		this.congresses = congresses;
	}

	@EventListener
	void follow(DirectorChanged changed) {
		boolean belongsToDirector = "BRANCHES".equals(this.congresses.scope(changed.congress()));
		this.engine.run(() -> this.work.move(this.tenants.roots(changed.congress()),
				belongsToDirector ? changed.after() : null));
	}

}
