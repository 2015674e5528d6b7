package vn.daihoi.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeployerTests {

	private static final String PROCESS = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="daihoi"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
			<process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
			<startEvent id="start"/><sequenceFlow id="flow" sourceRef="start" targetRef="task"/>
			<userTask id="task" camunda:formKey="embedded:deployment:forms/%1$s/task.html"/>
			</process></definitions>""";

	private static ProcessEngine engine;

	private static RepositoryService repository;

	private static Deployer deployer;

	private final Map<String, byte[]> resources = new TreeMap<>();

	@BeforeAll
	static void startEngine() {
		engine = new StandaloneInMemProcessEngineConfiguration().setProcessEngineName("deployer")
			.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
			.setDatabaseSchemaUpdate("true")
			.buildProcessEngine();
		repository = engine.getRepositoryService();
		deployer = new Deployer(repository);
	}

	@AfterAll
	static void stopEngine() {
		engine.close();
	}

	@BeforeEach
	void deployOnce() {
		repository.createDeploymentQuery().list().forEach((old) -> repository.deleteDeployment(old.getId(), true));
		put("bpmn/plan.bpmn", PROCESS.formatted("plan"));
		put("bpmn/branch.bpmn", PROCESS.formatted("branch"));
		put("forms/plan/task.html", "<form>kế hoạch</form>");
		put("forms/branch/task.html", "<form>chi bộ</form>");
		deployer.deploy(this.resources);
	}

	@Test
	void nothingIsDeployedWhenNothingChanged() {
		deployer.deploy(this.resources);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
		assertThat(definition("branch").getVersion()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bpmn/plan.bpmn", "forms/branch/task.html" })
	void everythingIsDeployedWhenOneFileChangedAndEveryFormOpens(String changed) throws IOException {
		put(changed, text(this.resources.get(changed)) + "<!-- sửa -->");
		deployer.deploy(this.resources);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(2);
		for (String process : new String[] { "plan", "branch" }) {
			ProcessDefinition newest = definition(process);
			assertThat(newest.getVersion()).isEqualTo(2);
			assertThat(form(newest)).isEqualTo(text(this.resources.get("forms/" + process + "/task.html")));
		}
	}

	@Test
	void runningWorkKeepsTheFormsThatItBeganWith() throws IOException {
		ProcessDefinition first = definition("branch");
		put("forms/branch/task.html", "<form>mới</form>");
		deployer.deploy(this.resources);
		assertThat(form(first)).isEqualTo("<form>chi bộ</form>");
	}

	@Test
	void whatIsPackagedIsNamedByItsFolder() {
		assertThat(Deployer.packaged().keySet()).contains("bpmn/branchCongress.bpmn", "bpmn/congressPlan.bpmn")
			.allMatch((name) -> name.matches("bpmn/\\w+\\.(bpmn|dmn)|forms/\\w+/\\w+\\.html"));
	}

	private void put(String name, String content) {
		this.resources.put(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private ProcessDefinition definition(String key) {
		return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
	}

	private String form(ProcessDefinition definition) throws IOException {
		String key = engine.getFormService().getTaskFormKey(definition.getId(), "task");
		try (InputStream form = repository.getResourceAsStream(definition.getDeploymentId(),
				key.substring("embedded:deployment:".length()))) {
			return text(form.readAllBytes());
		}
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}

}
