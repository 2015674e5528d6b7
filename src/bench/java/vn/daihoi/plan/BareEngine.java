package vn.daihoi.plan;

import java.nio.file.Path;
import java.util.Date;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * The engine alone, with our settings of history and database and none of our code: a
 * process whose first task is offered to two groups and has a due date, started with the
 * variables that a congress has, a hundred in one command.
 */
class BareEngine implements AutoCloseable {

	private static final String PROCESS = "bareCongress";

	private final ProcessEngine engine;

	BareEngine(Path folder) {
		this.engine = configuration(folder).buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("bareCongress.bpmn",
					Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLiveString("P1095D")
						.startEvent()
						.userTask("proposeDate")
						.camundaCandidateGroups("branch:secretary,unit:acting")
						.camundaDueDate("${due}")
						.endEvent()
						.done())
			.deploy();
	}

	private static StandaloneProcessEngineConfiguration configuration(Path folder) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setJdbcUrl(
				"jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setJobExecutorActivate(false);
		configuration.setHistory("audit");
		configuration.setHistoryRemovalTimeStrategy("start");
		configuration.setTaskMetricsEnabled(false);
		configuration.setMetricsEnabled(false);
		return configuration;
	}

	/** Starts the instances of the numbers from {@code first} in one command. */
	void start(int first, int instances) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute((context) -> {
				for (int number = first; number < first + instances; number++) {
					start(number);
				}
				return null;
			});
	}

	private void start(int number) {
		this.engine.getRuntimeService()
			.createProcessInstanceByKey(PROCESS)
			.businessKey("bench/" + number)
			.setVariable("unit", "unit")
			.setVariable("due", new Date())
			.setVariable("noticeWaits", false)
			.setVariable("ownGuidance", false)
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

	long running() {
		return this.engine.getRuntimeService().createProcessInstanceQuery().count();
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
