package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Hindrances.Hindrance;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.Quorum;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.VoteBase;
import vn.daihoi.partycongress.CongressOpenings.Leaders;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.voting.Bodies;
import vn.daihoi.voting.Stage;

/**
 * The preparatory session and the report on those who came.
 *
 * <p>
 * Source: 190-QĐ/TW Article 7 (credentials); Charter Article 11: two thirds of those
 * convened, which is a warning until its text is read.
 */
@Component
class OpenCongressForm implements TaskForm<OpenCongress> {

	private final Congresses congresses;

	private final Delegations delegations;

	private final CongressOpenings openings;

	private final Bodies bodies;

	private final CongressResults results;

	private final Hindrances hindrances;

	private final Regulations regulations;

	private final DaihoiClock clock;

	OpenCongressForm(Congresses congresses, Delegations delegations, CongressOpenings openings, Bodies bodies,
			CongressResults results, Hindrances hindrances, Regulations regulations, DaihoiClock clock) {
		this.congresses = congresses;
		this.delegations = delegations;
		this.openings = openings;
		this.bodies = bodies;
		this.results = results;
		this.hindrances = hindrances;
		this.regulations = regulations;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_openCongress";
	}

	@Override
	public Class<OpenCongress> type() {
		return OpenCongress.class;
	}

	@Override
	public boolean recordsWhatHappened() {
		return true;
	}

	/**
	 * What the form shows.
	 *
	 * @param convened how many members or delegates were called
	 * @param delegates who of them was elected and who comes by office; null where
	 * members meet
	 * @param below how many organisations send delegates
	 */
	record Shown(LocalDate openingDate, boolean byDelegates, int convened, @Nullable CompileDelegates delegates,
			int below) {
	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		CompileDelegates delegates = delegates(task);
		return new Shown(congress.openingDate(), byDelegates(task),
				(delegates != null) ? delegates.all() : congress.officialMembers(), delegates, below(task));
	}

	@Nullable
	private CompileDelegates delegates(TaskContext task) {
		return byDelegates(task) ? this.delegations.of(task.subject()).orElse(null) : null;
	}

	/** No more than these can be represented. */
	private int below(TaskContext task) {
		return byDelegates(task) ? this.delegations.below(task.plan(), task.organization()).size() : 0;
	}

	private CongressType type(TaskContext task) {
		return byDelegates(task) ? CongressType.DELEGATES : CongressType.MEMBERS;
	}

	private boolean byDelegates(TaskContext task) {
		return this.congresses.type(task.subject()).filter(CongressType.DELEGATES.name()::equals).isPresent();
	}

	@Override
	public List<Finding> check(TaskContext task, OpenCongress form) {
		if (!form.isHeld()) {
			return List.of();
		}
		if (form.members() == null) {
			return List.of(error("members", "Chưa ghi số được triệu tập, có mặt; hãy ghi theo báo cáo"));
		}
		List<Finding> findings = new ArrayList<>(check(task, form.members()));
		findings.addAll(new AttendanceRules(form.members(), form.came(), delegates(task), below(task),
				this.regulations.inForce(Topic.ELECTION_REG, this.clock.today()).cite(""),
				Quorum.of(type(task)).citation().on(this.regulations, this.clock.today()))
			.check(this.congresses.get(task.subject()).openingDate()));
		if (form.presidium() == null) {
			findings.add(error("presidium", "Chưa ghi đoàn chủ tịch; hãy ghi họ và tên"));
		}
		if (form.secretariat() == null) {
			findings.add(error("secretariat", "Chưa ghi đoàn thư ký; hãy ghi họ và tên"));
		}
		if (byDelegates(task) && form.credentials() == null) {
			findings.add(error("credentials", "Chưa ghi ban thẩm tra tư cách đại biểu; hãy ghi họ và tên"));
		}
		return findings;
	}

	private List<Finding> check(TaskContext task, Members members) {
		List<Integer> numbers = List.of(members.official(), members.temporaryElsewhere(), members.exemptAbsent(),
				members.suspended(), members.excusedWholeCongress(), members.present());
		long away = (long) members.exemptAbsent() + members.excusedWholeCongress();
		if (members.official() < 1 || numbers.stream().anyMatch((number) -> number < 0)
				|| members.present() > members.official() - away) {
			return List.of(error("members.present",
					"Số có mặt không thể nhiều hơn số được triệu tập trừ số vắng; hãy đối chiếu báo cáo"));
		}
		return checkQuorum(type(task), members);
	}

	/** Of those convened, less whom no majority counts either. */
	private List<Finding> checkQuorum(CongressType type, Members members) {
		long counted = VoteBase.ofElection(type, this.clock.today()).of(members);
		Quorum quorum = Quorum.of(type);
		return quorum.isReached(members.present(), counted) ? List.of() : List.of(Finding.warning("QUORUM",
				"members.present",
				"Có mặt %d trong %d người phải tính (%d người được triệu tập), chưa đủ hai phần ba; hãy xin ý kiến cấp trên"
					.formatted(members.present(), counted, members.official()),
				quorum.citation().on(this.regulations, this.clock.today())));
	}

	private Finding error(String field, String text) {
		return Finding.error("OPENING", field, text,
				this.regulations.inForce(Topic.ELECTION_REG, this.clock.today()).cite(""));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, OpenCongress form) {
		if (form.isHeld()) {
			this.results.open(task.subject(), this.clock.today(), form.members());
			this.openings.record(task.subject(), form.came(), Leaders.of(form));
		}
		else {
			this.hindrances.add(task.subject(),
					new Hindrance(this.congresses.get(task.subject()).openingDate(), form.notHeld()));
		}
		return Map.of("held", form.isHeld(), "congressBodies", this.bodies.left(task.subject(), Stage.CONGRESS),
				"meetingBodies", this.bodies.left(task.subject(), Stage.FIRST_MEETING));
	}

	@Override
	public String detail(TaskContext task, OpenCongress form) {
		return form.isHeld() ? "Đoàn chủ tịch: %s; đoàn thư ký: %s".formatted(form.presidium(), form.secretariat())
				: "";
	}

}
