package vn.daihoi.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Takes uploads in: stored, looked into, and only then a row. All files of one request,
 * or none.
 */
@Service
public class Uploads {

	private static final int NAME_LENGTH = 200;

	private final FileContents contents;

	private final FileTypes types;

	private final StoredFiles files;

	private final Clock clock;

	Uploads(FileContents contents, FileTypes types, StoredFiles files, Clock clock) {
		this.contents = contents;
		this.types = types;
		this.files = files;
		this.clock = clock;
	}

	/** Whose upload it is. */
	public record Place(String taskId, String subject, String user) {
	}

	@Transactional
	public List<StoredFile> take(Place place, List<MultipartFile> uploaded) {
		return uploaded.stream().map((file) -> take(place, file)).toList();
	}

	private StoredFile take(Place place, MultipartFile uploaded) {
		String name = name(uploaded.getOriginalFilename());
		if (uploaded.isEmpty()) {
			throw Refusal.of(Finding.error("FILE", "file", "Tệp “" + name + "” rỗng; hãy chọn lại tệp", ""));
		}
		String sha256 = store(uploaded);
		String type = this.types.of(this.contents.path(sha256));
		Refusal.ifErrors(this.types.check(name, type));
		StoredFile file = new StoredFile(UUID.randomUUID().toString(), sha256, name, type, uploaded.getSize(),
				place.taskId(), place.subject(), null, place.user(), this.clock.instant().atOffset(ZoneOffset.UTC));
		this.files.add(file);
		return file;
	}

	private String store(MultipartFile uploaded) {
		try (InputStream content = uploaded.getInputStream()) {
			return this.contents.store(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(String sent) {
		String bare = (sent == null) ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		String clean = Normalizer.normalize(bare, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
		return (clean.length() <= NAME_LENGTH) ? clean : clean.substring(clean.length() - NAME_LENGTH);
	}

}
