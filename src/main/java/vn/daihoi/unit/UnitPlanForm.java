package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.election.DelegateAllocations;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A committee puts the plan into its own and chooses its pilot branch.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.1 and III.7.
 */
@Component
class UnitPlanForm implements TaskForm<UnitPlan> {

	private static final String CLAUSE = "Kế hoạch, mục III.1 và III.7";

	private final Plans plans;

	private final UnitPlans unitPlans;

	private final DelegateAllocations allocations;

	private final Organizations organizations;

	private final StoredFiles files;

	private final DaihoiClock clock;

	UnitPlanForm(Plans plans, UnitPlans unitPlans, DelegateAllocations allocations, Organizations organizations,
			StoredFiles files, DaihoiClock clock) {
		this.plans = plans;
		this.unitPlans = unitPlans;
		this.allocations = allocations;
		this.organizations = organizations;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_issueUnitPlan";
	}

	@Override
	public Class<UnitPlan> type() {
		return UnitPlan.class;
	}

	/**
	 * What the form shows: the superior's plan, the window, the branches to choose from.
	 */
	record Shown(String planNumber, LocalDate planIssuedOn, LocalDate windowFrom, LocalDate windowTo,
			List<Branch> branches, boolean electsDelegates) {
	}

	/** A branch that may be the pilot. */
	record Branch(String code, String name) {
	}

	@Override
	public Object show(TaskContext task) {
		Plan plan = this.plans.find(task.plan()).orElseThrow();
		CongressWindow window = window(task);
		return new Shown(plan.number(), plan.issuedOn(), window.from(), window.lastDay(), branches(task),
				this.plans.document(task.plan()).delegates().isPresent());
	}

	private CongressWindow window(TaskContext task) {
		return this.plans.pilotWindow(task.subject());
	}

	private List<Branch> branches(TaskContext task) {
		return this.organizations.branchesBelow(task.organization())
			.stream()
			.map((Organization branch) -> new Branch(branch.code(), branch.name()))
			.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, UnitPlan form) {
		List<Finding> findings = new ArrayList<>(checkIssue(task, form));
		if (branches(task).stream().noneMatch((branch) -> branch.code().equals(form.pilotBranch()))) {
			findings
				.add(Finding.error("PILOT", "pilotBranch", "Chọn 01 chi bộ của đảng bộ mình để đại hội điểm", CLAUSE));
		}
		CongressWindow window = window(task);
		if (form.pilotOn() != null && !window.contains(form.pilotOn())) {
			findings
				.add(Finding.error("WINDOW", "pilotOn",
						"Ngày đại hội điểm phải từ " + VietnameseDate.of(window.from()) + " đến "
								+ VietnameseDate.of(window.lastDay()) + "; hãy chọn lại",
						Plans.clause(window.clause())));
		}
		if (form.papers().isEmpty()) {
			findings
				.add(Finding.error("FILE", "papers", "Chưa có tệp kế hoạch của đảng ủy đã ký; hãy tải lên", CLAUSE));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		findings.addAll(checkAllocations(task, form));
		return findings;
	}

	private List<Finding> checkAllocations(TaskContext task, UnitPlan form) {
		List<String> codes = branches(task).stream().map(Branch::code).toList();
		String clause = this.plans.document(task.plan())
			.delegates()
			.map((content) -> Plans.clause(content.clause()))
			.orElse("");
		List<Finding> findings = new ArrayList<>();
		if (!form.allocated().isEmpty() && clause.isEmpty()) {
			findings.add(Finding.error("DELEGATES", "allocations",
					"Theo kế hoạch, đại hội chi bộ không bầu đại biểu; hãy để trống", ""));
		}
		for (int i = 0; i < form.allocated().size(); i++) {
			UnitPlan.Allocation one = form.allocated().get(i);
			if (!codes.contains(one.branch()) || one.delegates() < 1 || one.alternates() < 0) {
				findings.add(Finding.error("DELEGATES", "allocations[" + i + "].delegates",
						"Ghi số đại biểu chính thức từ 1, dự khuyết từ 0, cho chi bộ của đảng bộ mình", clause));
			}
		}
		return findings;
	}

	private List<Finding> checkIssue(TaskContext task, UnitPlan form) {
		LocalDate above = this.plans.find(task.plan()).orElseThrow().issuedOn();
		List<Finding> findings = new ArrayList<>();
		if (form.issuedOn().isBefore(above) || form.issuedOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("ISSUED", "issuedOn", "Ngày ban hành phải từ ngày kế hoạch cấp trên ("
					+ VietnameseDate.of(above) + ") đến hôm nay; hãy ghi ngày ký", CLAUSE));
		}
		if (form.disseminatedOn() != null && form.disseminatedOn().isBefore(form.issuedOn())) {
			findings.add(Finding.error("DISSEMINATED", "disseminatedOn",
					"Ngày quán triệt không thể trước ngày ban hành; hãy sửa lại", CLAUSE));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, UnitPlan form) {
		this.unitPlans.record(CongressId.of(task.subject()), form);
		form.allocated()
			.forEach((one) -> this.allocations.allocate(new CongressId(task.plan(), one.branch()).toString(),
					new DelegateAllocations.Allocation(one.delegates(), one.alternates())));
		this.files.attach(form.papers(), "unitPlan");
		return Map.of();
	}

}
