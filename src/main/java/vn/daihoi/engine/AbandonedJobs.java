package vn.daihoi.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Jobs that an application had taken when it was killed. The engine would leave them
 * alone until their lock runs out; an application has its database to itself, so at its
 * start nobody works on them any more.
 */
@Component
class AbandonedJobs {

	private static final Logger log = LoggerFactory.getLogger(AbandonedJobs.class);

	private final JdbcClient jdbc;

	AbandonedJobs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets them be taken again; only before this application takes jobs itself. */
	void release() {
		int released = this.jdbc
			.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null")
			.update();
		if (released > 0) {
			log.info("{} jobs of an application that was killed are taken up again", released);
		}
	}

}
