package vn.daihoi.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.dossier.ResidenceRemarks.Remark;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The committee's office asks for remarks on the persons of all its branches, one letter
 * to each committee where some of them live; what comes back goes into their dossiers.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (3).
 */
@Component
class AskForRemarksForm implements TaskForm<AskForRemarks> {

	private static final String CLAUSE = "Kế hoạch, mục II.3.4 (3)";

	private final ResidenceRemarks remarks;

	private final StoredFiles files;

	private final DaihoiClock clock;

	AskForRemarksForm(ResidenceRemarks remarks, StoredFiles files, DaihoiClock clock) {
		this.remarks = remarks;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_askForRemarks";
	}

	@Override
	public Class<AskForRemarks> type() {
		return AskForRemarks.class;
	}

	/** What the form shows. */
	record Shown(List<Group> groups, String clause) {
	}

	/** Those who live in the area of one committee. */
	record Group(String committee, boolean sent, List<Remark> people) {

		static Group of(String committee, List<Remark> people) {
			return new Group(committee, people.stream().allMatch((one) -> one.sentOn() != null), people);
		}

	}

	@Override
	public Object show(TaskContext task) {
		Map<String, List<Remark>> groups = new LinkedHashMap<>();
		open(task).forEach((one) -> groups.computeIfAbsent(one.committee(), (name) -> new ArrayList<>()).add(one));
		return new Shown(groups.entrySet().stream().map((group) -> Group.of(group.getKey(), group.getValue())).toList(),
				CLAUSE);
	}

	private List<Remark> open(TaskContext task) {
		return this.remarks.open(task.plan(), task.organization());
	}

	@Override
	public List<Finding> check(TaskContext task, AskForRemarks form) {
		List<Remark> open = open(task);
		List<Finding> findings = new ArrayList<>();
		if (form.sent().isEmpty() && form.received().isEmpty() && !open.isEmpty()) {
			findings.add(error("", "Chưa đánh dấu đã gửi hoặc đã nhận; hãy đánh dấu phần đã làm"));
		}
		for (int i = 0; i < form.sent().size(); i++) {
			findings.addAll(checkDay("sent[" + i + "].sentOn", form.sent().get(i).sentOn(), "Ngày gửi"));
		}
		for (int i = 0; i < form.received().size(); i++) {
			findings.addAll(checkReceived(task, open, form.received().get(i), "received[" + i + "]"));
		}
		return findings;
	}

	private List<Finding> checkReceived(TaskContext task, List<Remark> open, AskForRemarks.Received received,
			String path) {
		List<Finding> findings = new ArrayList<>(checkDay(path + ".receivedOn", received.receivedOn(), "Ngày nhận"));
		if (open.stream().noneMatch(received::isOn)) {
			findings.add(error(path, "Người này không còn trong danh sách; hãy mở lại việc"));
		}
		if (received.files().isEmpty()) {
			findings.add(error(path + ".files", "Chưa có văn bản nhận xét; hãy chụp hoặc tải lên"));
		}
		findings.addAll(this.files.check(task.taskId(), path + ".files", received.files()));
		return findings;
	}

	private List<Finding> checkDay(String field, LocalDate day, String name) {
		return day.isAfter(this.clock.today())
				? List.of(error(field, name + " không thể sau hôm nay; chỉ ghi việc đã làm")) : List.of();
	}

	private static Finding error(String field, String text) {
		return Finding.error("REMARKS", field, text, CLAUSE);
	}

	@Override
	public Map<String, Object> submit(TaskContext task, AskForRemarks form) {
		List<Remark> open = open(task);
		form.sent().forEach((letter) -> send(open, letter));
		form.received().forEach((received) -> receive(open, received));
		return Map.of("allReceived", open(task).isEmpty());
	}

	private void send(List<Remark> open, AskForRemarks.Sent letter) {
		open.stream()
			.filter((one) -> one.sentOn() == null && Objects.equals(one.committee(), letter.committee()))
			.forEach((one) -> this.remarks.send(one, letter.sentOn()));
	}

	private void receive(List<Remark> open, AskForRemarks.Received received) {
		open.stream().filter(received::isOn).forEach((one) -> this.remarks.receive(one, received.receivedOn()));
		this.files.attachTo(received.congress(), received.files(), ResidenceRemarks.PAPER);
	}

}
