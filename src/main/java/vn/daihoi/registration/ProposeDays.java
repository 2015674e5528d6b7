package vn.daihoi.registration;

import java.util.Collection;
import java.util.TreeSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.Reading;
import vn.daihoi.spreadsheet.XlsxReader;
import vn.daihoi.task.Tasks;

/**
 * A committee's office proposes the days of many branches with one Excel file, acting for
 * each: all of them or none.
 */
@Service
public class ProposeDays {

	private final WaitingBranches waiting;

	private final DayForms forms;

	private final Tasks tasks;

	private final Congresses congresses;

	private final Milestones milestones;

	private final Organizations organizations;

	ProposeDays(WaitingBranches waiting, DayForms forms, Tasks tasks, Congresses congresses, Milestones milestones,
			Organizations organizations) {
		this.waiting = waiting;
		this.forms = forms;
		this.tasks = tasks;
		this.congresses = congresses;
		this.milestones = milestones;
		this.organizations = organizations;
	}

	/**
	 * Takes a file in.
	 * @param units for whose branches the signed-in person may act; two files at a time
	 * wait for each other
	 * @throws Refusal 422 with everything wrong by cell, or 409 when nothing is to be
	 * recorded; then nothing has changed
	 */
	@Transactional
	public DaysTaken take(byte[] file, Collection<String> units) {
		Reading reading = XlsxReader.read(file, DaysSheet.LAYOUT);
		new TreeSet<>(units).forEach(this.organizations::lock);
		SortedDays sorted = new SortedDays(this.waiting, this.forms, this.congresses,
				(congress) -> units.contains(congress.unitCode()) && hasDay(congress));
		reading.rows(DaysSheet.LAYOUT).forEach(sorted::take);
		reading.refuseIfWrong(sorted.findings());
		if (sorted.forms().isEmpty()) {
			throw Refusal.because(SortedDays.CODE, "file",
					"Tệp chưa có ngày nào để ghi: mọi dòng đều để trống ô “Ngày khai mạc” "
							+ "hoặc chi bộ đã tự đề xuất ngày; hãy ghi ngày rồi gửi lại");
		}
		sorted.forms().forEach(this.tasks::complete);
		return sorted.taken();
	}

	private boolean hasDay(Congress congress) {
		return this.milestones.of(congress.id()).containsKey(Milestone.DATE_PROPOSED);
	}

}
