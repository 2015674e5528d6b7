package vn.daihoi.report;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.input.PlainText;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.XlsxReader;

/** The one thing in a progress report that a committee's office writes itself. */
@Service
public class WriteProgressNote {

	private static final int LONGEST = 1000;

	private final ProgressRecords records;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	WriteProgressNote(ProgressRecords records, AuditTrail audit, DaihoiClock clock) {
		this.records = records;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes the note of a committee on a day.
	 * @param seen the note that the person saw; null for none
	 * @throws Refusal 409 when it is too long, there is no such report, or somebody else
	 * has written another note
	 */
	@Transactional
	public void write(CongressId unit, LocalDate day, @Nullable String seen, @Nullable String typed, String user) {
		String note = XlsxReader.clean((typed != null) ? PlainText.of(typed) : null);
		if (note.length() > LONGEST) {
			throw Refusal.because("LENGTH", "note",
					"Ghi chú dài quá %d ký tự (đang có %d); hãy viết ngắn hơn".formatted(LONGEST, note.length()));
		}
		if (!this.records.note(unit.plan(), unit.organization(), day, XlsxReader.clean(seen), note)) {
			throw Refusal.because("CHANGED", "note",
					"Người khác vừa sửa ghi chú này, hoặc không có báo cáo của ngày ấy; hãy đọc ghi chú đang lưu rồi ghi lại");
		}
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), user, false,
				"Sửa ghi chú báo cáo tiến độ ngày " + VietnameseDate.of(day), unit.toString(), note));
	}

}
