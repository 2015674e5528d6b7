package vn.daihoi.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A task of one's own group that is open no more.
 *
 * @param by the name of who completed it; null when the process went on without it
 */
public record FinishedTask(String name, String by, Instant at) {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	String sentence(ZoneId zone) {
		String moment = MOMENT.format(this.at.atZone(zone));
		return (this.by == null) ? "Việc “%s” không còn phải làm, máy đã khép lại lúc %s".formatted(this.name, moment)
				: "Việc “%s” đã được %s hoàn thành lúc %s; nếu cần sửa, hãy báo nơi nhận".formatted(this.name, this.by,
						moment);
	}

}
