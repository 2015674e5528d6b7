package vn.daihoi.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Excel files on their way in and out. */
public final class ExcelAnswer {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private ExcelAnswer() {
	}

	/** To be saved under a name. */
	public static ResponseEntity<byte[]> of(String name, byte[] file) {
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(file);
	}

	/** One that was made before, to be saved under a name. */
	public static void send(String name, MadeFile file, HttpServletResponse response) throws IOException {
		response.setContentType(XLSX.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentLengthLong(file.size());
		file.sendTo(response.getOutputStream());
	}

	/**
	 * What was sent.
	 * @throws Refusal 422, when nothing was
	 */
	public static byte[] content(@Nullable MultipartFile uploaded) {
		if (uploaded == null) {
			throw Refusal.impossible(
					List.of(Finding.error("FILE", "file", "Chưa chọn tệp Excel (XLSX); hãy chọn tệp rồi gửi lại", "")));
		}
		try {
			return uploaded.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
