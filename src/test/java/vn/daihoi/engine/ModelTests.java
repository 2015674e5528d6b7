package vn.daihoi.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Awaited;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.task.TaskForms;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of every drawn process, so that it can run and be read. */
@ProcessTest
class ModelTests {

	private static final Map<String, byte[]> PACKAGED = Deployer.packaged();

	private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

	private static final Pattern RULES = Pattern.compile("\\$\\{dueDates\\.of\\(execution, '([^']+)'\\)}");

	private static final Pattern COUNTED = Pattern.compile("awaited\\.isComplete\\(execution, '([^']+)'\\)");

	private static final String WITHOUT_LIMIT = "congressPlan.userTask_draftPlan";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TaskForms forms;

	@Autowired
	private JdbcClient jdbc;

	static Stream<String> files() {
		return PACKAGED.keySet().stream().filter((name) -> name.endsWith(".bpmn"));
	}

	static Stream<UserTask> userTasks() {
		return all(UserTask.class);
	}

	static Stream<ServiceTask> serviceTasks() {
		return all(ServiceTask.class);
	}

	static Stream<CallActivity> callActivities() {
		return all(CallActivity.class);
	}

	/** Those that drawn conditions ask about, and those that drawn events wait for. */
	static Stream<String> messages() {
		Stream<String> asked = all(ConditionExpression.class).map(ConditionExpression::getTextContent)
			.flatMap((condition) -> COUNTED.matcher(condition).results())
			.map((counted) -> counted.group(1));
		Stream<String> told = all(IntermediateCatchEvent.class)
			.flatMap((event) -> event.getChildElementsByType(MessageEventDefinition.class).stream())
			.map((event) -> event.getMessage().getName());
		return Stream.concat(asked, told).distinct();
	}

	private static <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
		return files().flatMap((file) -> model(file).getModelElementsByType(type).stream());
	}

	private static BpmnModelInstance model(String file) {
		return Bpmn.readModelFromStream(new ByteArrayInputStream(PACKAGED.get(file)));
	}

	private static String key(FlowNode element) {
		ModelElementInstance scope = element.getScope();
		while (!(scope instanceof Process)) {
			scope = scope.getParentElement();
		}
		return ((Process) scope).getId() + "." + element.getId();
	}

	@ParameterizedTest
	@MethodSource("files")
	void fileHoldsOneNamedProcessOfItsOwnName(String file) {
		assertThat(model(file).getModelElementsByType(Process.class)).singleElement().satisfies((process) -> {
			assertThat("bpmn/" + process.getId() + ".bpmn").isEqualTo(file);
			assertThat(process.getName()).isNotBlank();
			assertThat(process.isExecutable()).isTrue();
			assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
		});
	}

	@ParameterizedTest
	@MethodSource("files")
	void modelerOpensTheFileWithoutAQuestion(String file) {
		assertThat(new String(PACKAGED.get(file))).contains("modeler:executionPlatform=\"Camunda Platform\"",
				"modeler:executionPlatformVersion=\"7.24.0\"");
	}

	@ParameterizedTest
	@MethodSource("files")
	void everythingIsDrawn(String file) {
		BpmnModelInstance model = model(file);
		assertThat(model.getModelElementsByType(FlowNode.class))
			.allSatisfy((node) -> assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
		assertThat(model.getModelElementsByType(SequenceFlow.class))
			.allSatisfy((flow) -> assertThat(flow.getDiagramElement()).as(flow.getId()).isNotNull());
	}

	@ParameterizedTest
	@MethodSource("files")
	void noProcessHoldsAScript(String file) {
		BpmnModelInstance model = model(file);
		assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
		assertThat(model.getModelElementsByType(CamundaScript.class)).isEmpty();
		assertThat(new String(PACKAGED.get(file))).doesNotContain("language=");
	}

	@ParameterizedTest
	@MethodSource("userTasks")
	void userTaskIsNamedAndOfferedToGroupsByRelation(UserTask task) {
		assertThat(task.getName()).isNotBlank();
		assertThat(task.getCamundaAssignee()).isNull();
		assertThat(task.getCamundaCandidateGroups()).startsWith("${taskGroups.");
	}

	@ParameterizedTest
	@MethodSource("userTasks")
	void userTaskHasItsFormAndWhoReadsIt(UserTask task) {
		assertThat(this.forms.knows(task.getId())).as(key(task)).isTrue();
		assertFormExists(task.getCamundaFormKey(), key(task));
	}

	@ParameterizedTest
	@MethodSource("files")
	void startFormExists(String file) {
		model(file).getModelElementsByType(StartEvent.class)
			.stream()
			.filter((start) -> start.getCamundaFormKey() != null)
			.forEach((start) -> assertFormExists(start.getCamundaFormKey(), key(start)));
	}

	private static void assertFormExists(String formKey, String element) {
		assertThat(formKey).as(element).startsWith("embedded:deployment:forms/");
		assertThat(PACKAGED).containsKey(formKey.substring("embedded:deployment:".length()));
	}

	@ParameterizedTest
	@MethodSource("userTasks")
	void userTaskIsDueByRulesThatExist(UserTask task) {
		if (key(task).equals(WITHOUT_LIMIT)) {
			assertThat(task.getCamundaDueDate()).isNull();
			return;
		}
		Matcher due = RULES.matcher(String.valueOf(task.getCamundaDueDate()));
		assertThat(due.matches()).as(key(task) + " is due " + task.getCamundaDueDate()).isTrue();
		assertThat(due.group(1).split("[,|]")).allSatisfy((rule) -> assertThat(isRule(rule)).as(rule).isTrue());
	}

	private boolean isRule(String id) {
		return this.jdbc.sql("select count(*) from deadline_rule where id = ?")
			.param(id)
			.query(Long.class)
			.single() > 0;
	}

	@ParameterizedTest
	@MethodSource("serviceTasks")
	void serviceTaskNamesADelegateThatExpressionsReach(ServiceTask task) {
		assertThat(task.getName()).isNotBlank();
		Matcher bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
		assertThat(bean.matches()).as(key(task)).isTrue();
		assertThat(bean.group(1)).isEqualTo(task.getId().replace("serviceTask_", "") + "Delegate");
		assertThat(new ExpressionBeans(this.context).get(bean.group(1))).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("messages")
	void whatIsWaitedForIsCounted(String message) {
		assertThat(this.context.getBeansOfType(Awaited.class).values()).extracting(Awaited::message).contains(message);
	}

	@ParameterizedTest
	@MethodSource("callActivities")
	void calledProcessIsOfTheSameDeploymentAndAboutTheSameCongress(CallActivity call) {
		assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
		assertThat(PACKAGED).containsKey("bpmn/" + call.getCalledElement() + ".bpmn");
		assertThat(call.getExtensionElements().getDomElement().getChildElements()).anySatisfy(
				(in) -> assertThat(in.getAttribute("businessKey")).isEqualTo("#{execution.processBusinessKey}"));
	}

}
