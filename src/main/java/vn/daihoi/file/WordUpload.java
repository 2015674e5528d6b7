package vn.daihoi.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.annotation.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** A Word file that is read at once and not kept. */
@Component
public class WordUpload {

	private static final long MOST = 2 * 1024 * 1024;

	private static final long MOST_UNZIPPED = 20 * 1024 * 1024;

	private final FileTypes types;

	WordUpload(FileTypes types) {
		this.types = types;
	}

	/**
	 * Its content.
	 * @throws Refusal 409 when it is missing, empty, larger than 2 MB, or than 20 MB when
	 * it is unzipped, or no Word file, told from its content
	 */
	public byte[] read(@Nullable MultipartFile uploaded) {
		if (uploaded == null || uploaded.isEmpty()) {
			throw refused("Chưa chọn tệp Word, hoặc tệp rỗng; hãy chọn tệp rồi gửi lại");
		}
		if (uploaded.getSize() > MOST) {
			throw refused("Tệp lớn hơn 2 MB; hãy bỏ ảnh và phần thừa rồi gửi lại");
		}
		Path content = null;
		try {
			content = Files.createTempFile("daihoi", ".docx");
			uploaded.transferTo(content);
			return word(content, Uploads.name(uploaded.getOriginalFilename()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			discard(content);
		}
	}

	private byte[] word(Path content, String name) throws IOException {
		String type = this.types.of(content);
		Refusal.ifErrors(this.types.trouble(name, type));
		if (!FileTypes.WORD.equals(type)) {
			throw refused("Tệp “%s” không phải Word (DOCX); hãy gửi lại tệp mẫu đã sửa".formatted(name));
		}
		byte[] word = Files.readAllBytes(content);
		if (Unzipped.isLargerThan(word, MOST_UNZIPPED)) {
			throw refused("Nội dung tệp khi giải nén lớn hơn 20 MB; hãy chép lời văn sang tệp mẫu mới tải rồi gửi lại");
		}
		return word;
	}

	private static void discard(@Nullable Path content) {
		try {
			if (content != null) {
				Files.deleteIfExists(content);
			}
		}
		catch (IOException ex) {
			content.toFile().deleteOnExit();
		}
	}

	private static Refusal refused(String sentence) {
		return Refusal.of(Finding.error("FILE", "file", sentence, ""));
	}

}
