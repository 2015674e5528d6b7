package vn.daihoi.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the secretary of a branch cannot do to the engine, whichever way is taken: by HTTP
 * Basic, or through the web apps with a session. The secretary holds one task of the own
 * branch; another is held by the secretary of another branch.
 */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BranchUserTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private ProcessEngine engine;

	@LocalServerPort
	private int port;

	@BeforeAll
	void eachSecretaryHoldsATask() {
		this.campaign.beginWithIssuedPlan();
		this.engine.getTaskService().claim(task("hh01").getId(), "chibo.hh01");
		this.engine.getTaskService().claim(task("hh02").getId(), "chibo.hh02");
	}

	private Task task(String branch) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch(branch).congress())
			.singleResult();
	}

	/** A way to the engine. */
	enum Door {

		HTTP_BASIC, WEB_APPS

	}

	private Visitor secretary(Door door) {
		return (door == Door.HTTP_BASIC) ? Visitor.withPassword(this.port, "chibo.hh01")
				: Visitor.signedIn(this.port, "chibo.hh01");
	}

	private String filled(String text) {
		return text.replace("{own}", task("hh01").getId())
			.replace("{other}", task("hh02").getId())
			.replace("{instance}", task("hh01").getProcessInstanceId())
			.replace("{execution}", task("hh01").getExecutionId())
			.replace('\'', '"');
	}

	@ParameterizedTest(name = "{0} {1} {2}: {3}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# people, groups, rights
					PUT    | /group/camunda-admin/members/chibo.hh01 | {} | 403
					PUT    | /group/hh02:secretary/members/chibo.hh01 | {} | 403
					PUT    | /tenant/hh/user-members/chibo.hh01 | {} | 403
					POST   | /user/create | {'profile':{'id':'an','firstName':'A','lastName':'N'},'credentials':{'password':'a1'}} | 403
					POST   | /group/create | {'id':'nhom','name':'N','type':'N'} | 403
					POST   | /authorization/create | {'type':1,'permissions':['ALL'],'userId':'chibo.hh01','resourceType':7,'resourceId':'*'} | 403
					POST   | /filter/create | {'resourceType':'Task','name':'Khác','query':{},'properties':{}} | 403
					# another branch's task
					GET    | /task/{other} | {} | 404
					GET    | /task/{other}/form | {} | 403
					GET    | /task/{other}/form-variables | {} | 403
					GET    | /task/{other}/variables | {} | 403
					POST   | /task/{other}/claim | {'userId':'chibo.hh01'} | 403
					POST   | /task/{other}/unclaim | {} | 403
					POST   | /task/{other}/complete | {'variables':{'form':{'value':'{}','type':'Json','valueInfo':{'transient':true}}}} | 403
					POST   | /task/{other}/comment/create | {'message':'chào'} | 400
					# other variables than the form
					POST   | /task/{own}/complete | {'variables':{'dateAccepted':{'value':true}}} | 409
					POST   | /task/{own}/submit-form | {'variables':{'dateAccepted':{'value':true}}} | 409
					POST   | /task/{own}/resolve | {'variables':{'dateAccepted':{'value':true}}} | 409
					POST   | /task/{own}/complete | {'variables':{'form':{'value':'{}','type':'Json'}}} | 409
					POST   | /task/{own}/complete | {'variables':{'form':{'value':5,'type':'Integer','valueInfo':{'transient':true}}}} | 409
					POST   | /task/{own}/complete | {} | 409
					PUT    | /task/{own}/variables/unit | {'value':'phunghiep'} | 403
					PUT    | /task/{own}/localVariables/unit | {'value':'phunghiep'} | 403
					PUT    | /process-instance/{instance}/variables/unit | {'value':'phunghiep'} | 403
					PUT    | /execution/{execution}/localVariables/unit | {'value':'phunghiep'} | 403
					# ways around the form
					POST   | /task/{own}/bpmnError | {'errorCode':'x'} | 409
					POST   | /task/{own}/bpmnEscalation | {'escalationCode':'x'} | 409
					POST   | /execution/{execution}/signal | {} | 403
					POST   | /process-instance/{instance}/modification | {'instructions':[{'type':'cancel','activityId':'userTask_proposeDate'}]} | 403
					DELETE | /process-instance/{instance} | {} | 403
					# who and until when
					POST   | /task/{own}/claim | {'userId':'danguy.hh'} | 409
					POST   | /task/{own}/assignee | {'userId':'danguy.hh'} | 403
					POST   | /task/{own}/delegate | {'userId':'danguy.hh'} | 403
					POST   | /task/{own}/identity-links | {'userId':'chibo.hh02','type':'candidate'} | 403
					PUT    | /task/{own} | {'name':'Việc','assignee':'chibo.hh01','due':'2030-01-01T00:00:00.000+0700'} | 403
					# new work
					POST   | /task/create | {'name':'Việc riêng'} | 403
					POST   | /process-definition/key/branchCongress/start | {} | 403
					POST   | /process-definition/key/branchCongress/submit-form | {} | 403
					POST   | /process-definition/key/congressPlan/start | {'variables':{'unit':{'value':'hh'}}} | 409
					POST   | /message | {'messageName':'x'} | 400
					""")
	void secretaryCannot(String method, String path, String body, int status) {
		List<String> before = world();
		for (Door door : Door.values()) {
			Visitor.Answer answer = secretary(door).engine(method, filled(path), filled(body));
			assertThat(answer.status()).as(door + ": " + answer).isEqualTo(status);
		}
		assertThat(world()).isEqualTo(before);
	}

	/** Everything that a forbidden request could have changed. */
	private List<String> world() {
		var tasks = this.engine.getTaskService();
		var identity = this.engine.getIdentityService();
		return Stream.of(
				each(tasks.createTaskQuery().orderByTaskId().asc().list(),
						(task) -> task.getId() + task.getAssignee() + task.getOwner() + task.getDueDate()
								+ task.getName()),
				each(this.engine.getRuntimeService().createVariableInstanceQuery().list(),
						(variable) -> variable.getName() + "=" + variable.getValue()),
				each(identity.createUserQuery().list(), (user) -> user.getId()),
				each(identity.createGroupQuery().groupMember("chibo.hh01").list(), (group) -> group.getId()),
				each(this.engine.getRepositoryService().createDeploymentQuery().list(), (one) -> one.getId()),
				each(this.engine.getFilterService().createFilterQuery().list(), (filter) -> filter.getName()),
				Stream.of("rights " + this.engine.getAuthorizationService().createAuthorizationQuery().count()))
			.flatMap(Function.identity())
			.toList();
	}

	private static <T> Stream<String> each(List<T> all, Function<T, String> text) {
		return all.stream().map(text).sorted();
	}

	@ParameterizedTest
	@EnumSource
	void secretaryCannotDeploy(Door door) {
		List<String> before = world();
		byte[] process = """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
				<process id="branchCongress" isExecutable="true"><startEvent id="s"/></process></definitions>"""
			.getBytes();
		Visitor.Answer answer = secretary(door).uploadToEngine("/deployment/create", "data",
				Map.of("branchCongress.bpmn", process));
		assertThat(answer.status()).as("%s", answer).isEqualTo(403);
		assertThat(world()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void secretaryCannotAttachFilesPastTheirChecks(Door door) {
		String task = "/task/" + task("hh01").getId() + "/attachment";
		Visitor.Answer answer = secretary(door).uploadToEngine(task + "/create", "content",
				Map.of("ke-hoach.exe", new byte[] { 'M', 'Z' }));
		assertThat(answer.status()).as("%s", answer).isEqualTo(400);
		assertThat(this.engine.getTaskService().getTaskAttachments(task("hh01").getId())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void secretarySeesTheOwnTaskAlone(Door door) {
		Visitor.Answer tasks = secretary(door).engine("POST", "/task", "{}");
		assertThat(tasks.json().findValuesAsText("id")).containsExactly(task("hh01").getId());
	}

}
