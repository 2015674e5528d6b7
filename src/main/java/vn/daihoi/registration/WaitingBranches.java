package vn.daihoi.registration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.spreadsheet.SheetContent;
import vn.daihoi.spreadsheet.XlsxWriter;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;

/**
 * The branches that have not proposed a day yet and for which the signed-in person may do
 * it.
 */
@Component
public class WaitingBranches {

	private final Tasks tasks;

	private final ProposeDateForm form;

	private final Organizations organizations;

	private final Plans plans;

	WaitingBranches(Tasks tasks, ProposeDateForm form, Organizations organizations, Plans plans) {
		this.tasks = tasks;
		this.form = form;
		this.organizations = organizations;
		this.plans = plans;
	}

	/** Their open tasks, by plan and code. */
	List<TaskContext> tasks() {
		return this.tasks.visibleOf(this.form.element())
			.stream()
			.filter(TaskContext::acting)
			.sorted(Comparator.comparing(TaskContext::subject))
			.toList();
	}

	/** What they are called. */
	public List<String> names() {
		return tasks().stream().map(TaskContext::organization).map(this::name).toList();
	}

	String name(String branch) {
		return this.organizations.find(branch).map(Organization::name).orElse(branch);
	}

	/** A file to fill in, with a row for each of them. */
	public byte[] file() {
		List<TaskContext> waiting = tasks();
		List<List<Object>> rows = waiting.stream().map(this::row).toList();
		return XlsxWriter.write(List.of(new SheetContent(DaysSheet.LAYOUT, rows, false)), notes(waiting));
	}

	private List<Object> row(TaskContext task) {
		return DaysSheet.row(name(task.organization()), (ProposeDateForm.Shown) this.form.show(task));
	}

	private List<String> notes(List<TaskContext> waiting) {
		List<String> windows = waiting.stream().map(this::window).distinct().toList();
		return Stream.concat(Stream.of("1. Mỗi dòng là một chi bộ. Ô màu xám do máy ghi, không sửa, không xóa cột.",
				"2. Ghi ngày khai mạc theo ngày/tháng/năm, ví dụ 15/12/2024. Dòng chưa có ngày thì để trống ô ngày: chi bộ đó được để lại.",
				"3. Buổi: chọn trong danh sách. Địa điểm phải ghi. Số điện thoại ghi đủ số 0 ở đầu.",
				"4. Số lượng cần bầu: số chi ủy viên; ghi 0 nếu chi bộ không có chi ủy.",
				"5. Cột “Lý do” chỉ ghi khi máy hỏi lý do cho dòng đó.",
				"6. Lưu tệp dạng XLSX, mở lại trang đã tải tệp này và gửi. Một ô chưa đúng thì chưa ghi chi bộ nào; sửa trong tệp rồi gửi lại."),
				windows.stream())
			.toList();
	}

	private String window(TaskContext task) {
		var window = this.plans.documentFor(task.subject()).window();
		return "Kế hoạch %s: đại hội từ %s đến %s (%s).".formatted(task.plan(), VietnameseDate.of(window.from()),
				VietnameseDate.of(window.lastDay()), Plans.clause(window.clause()));
	}

}
