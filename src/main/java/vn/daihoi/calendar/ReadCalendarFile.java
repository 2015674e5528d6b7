package vn.daihoi.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalendar;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Reads days from an iCalendar file, of ours or of another program, and says what they
 * would change.
 */
@Component
public class ReadCalendarFile {

	static final int MOST_EVENTS = 1000;

	static final int MOST_OCTETS = 1024 * 1024;

	private static final String NOT_A_CALENDAR = "Tệp này không phải tệp lịch iCalendar (.ics); hãy xuất lại từ phần mềm lịch rồi gửi";

	private final WorkingCalendar calendar;

	ReadCalendarFile(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * What the file would change; days that it does not hold stay as they are.
	 * @throws Refusal 422 when it is no such file, or too large
	 */
	public DaysRead read(byte[] file) {
		if (file.length > MOST_OCTETS) {
			throw refusal("Tệp lịch lớn hơn 1 MB; hãy xuất riêng từng năm");
		}
		List<ICalendar> calendars = Biweekly.parse(text(file)).all();
		if (calendars.isEmpty()) {
			throw refusal(NOT_A_CALENDAR);
		}
		return read(calendars.stream().flatMap((one) -> one.getEvents().stream()).map(FileEvent::new).toList());
	}

	private DaysRead read(List<FileEvent> events) {
		if (events.isEmpty() || events.size() > MOST_EVENTS) {
			throw refusal("Tệp lịch phải có từ 1 đến %d sự kiện, tệp này có %d; hãy xuất riêng từng năm"
				.formatted(MOST_EVENTS, events.size()));
		}
		FileDays days = new FileDays(this.calendar);
		events.forEach(days::take);
		return days.compared();
	}

	private static String text(byte[] file) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replace("\uFEFF", "");
		}
		catch (CharacterCodingException ex) {
			throw refusal(NOT_A_CALENDAR);
		}
	}

	private static Refusal refusal(String text) {
		return Refusal.impossible(List.of(Finding.error(FileDays.CODE, FileDays.FIELD, text, "")));
	}

}
