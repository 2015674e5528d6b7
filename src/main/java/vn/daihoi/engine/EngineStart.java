package vn.daihoi.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine needs at every start, before anything of ours runs: processes, rights,
 * filters, the morning's job, mails that wait, one index.
 */
@Component
@Order(10)
class EngineStart implements ApplicationRunner {

	private final Deployer deployer;

	private final Grants grants;

	private final SharedFilters filters;

	private final MorningJob mornings;

	private final MailJob mails;

	private final JdbcClient jdbc;

	EngineStart(Deployer deployer, Grants grants, SharedFilters filters, MorningJob mornings, MailJob mails,
			JdbcClient jdbc) {
		this.deployer = deployer;
		this.grants = grants;
		this.filters = filters;
		this.mornings = mornings;
		this.mails = mails;
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments args) {
		this.jdbc.sql("create index if not exists daihoi_job_due_date on act_ru_job (duedate_)").update();
		this.deployer.deploy();
		this.grants.toEverybody();
		this.filters.create();
		this.mornings.begin();
		this.mails.begin();
	}

}
