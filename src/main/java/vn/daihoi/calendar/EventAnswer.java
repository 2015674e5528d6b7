package vn.daihoi.calendar;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** iCalendar files on their way out. */
public final class EventAnswer {

	private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private EventAnswer() {
	}

	/** To be saved under a name. */
	public static ResponseEntity<byte[]> of(String name, byte[] file) {
		return ResponseEntity.ok()
			.contentType(ICALENDAR)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(file);
	}

}
