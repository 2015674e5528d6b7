package vn.daihoi.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.process.ProcessTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an expression in a process may reach. */
@ProcessTest
class ExpressionTests {

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	private Deployment deployment;

	private void run(String expression) {
		var process = Bpmn.createExecutableProcess("expression")
			.camundaHistoryTimeToLive(1)
			.startEvent()
			.serviceTask()
			.camundaExpression(expression)
			.endEvent()
			.done();
		this.deployment = this.repository.createDeployment().addModelInstance("expression.bpmn", process).deploy();
		this.runtime.startProcessInstanceByKey("expression");
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment.getId(), true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${ownGroups.acting()}", "${execution.id}", "${''.length()}" })
	void beansOfTheProcessesAndTheExecutionAreReached(String expression) {
		run(expression);
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("expression").count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${''.class}", "${''.getClass().forName('java.lang.Runtime')}",
			"${execution.getClass().getClassLoader()}" })
	void reflectionIsNotReached(String expression) {
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> run(expression))
			.withStackTraceContaining("forbidden in expressions");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${dataSource}", "${runtimeService}", "${accounts}", "${plans}", "${environment}",
			"${jdbcClient}", "${grants}", "${taskForms}" })
	void otherBeansAreNotReached(String expression) {
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> run(expression))
			.withMessageContaining("Unknown property");
	}

}
