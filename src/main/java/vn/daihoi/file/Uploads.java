package vn.daihoi.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

	/**
	 * Takes the files of one request.
	 * @throws Refusal 409 naming every file that is empty or not of a kind that is taken;
	 * then nothing is kept
	 */
	@Transactional
	public List<StoredFile> take(Place place, List<MultipartFile> uploaded) {
		List<FileContents.Incoming> incoming = new ArrayList<>();
		try {
			uploaded.forEach((file) -> incoming.add(receive(file)));
			List<StoredFile> files = rows(place, uploaded, incoming);
			Refusal.ifErrors(files.stream().flatMap((file) -> check(file).stream()).toList());
			incoming.forEach(this.contents::keep);
			files.forEach(this.files::add);
			return files;
		}
		finally {
			incoming.forEach(this.contents::discard);
		}
	}

	private FileContents.Incoming receive(MultipartFile uploaded) {
		try (InputStream content = uploaded.getInputStream()) {
			return this.contents.receive(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<StoredFile> rows(Place place, List<MultipartFile> uploaded, List<FileContents.Incoming> incoming) {
		return IntStream.range(0, uploaded.size())
			.mapToObj((number) -> row(place, uploaded.get(number), incoming.get(number)))
			.toList();
	}

	private StoredFile row(Place place, MultipartFile uploaded, FileContents.Incoming incoming) {
		return new StoredFile(UUID.randomUUID().toString(), incoming.sha256(), name(uploaded.getOriginalFilename()),
				this.types.of(incoming.file()), uploaded.getSize(), place.taskId(), place.subject(), null, place.user(),
				this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private List<Finding> check(StoredFile file) {
		return (file.sizeBytes() == 0)
				? List.of(Finding.error("FILE", "file", "Tệp “" + file.name() + "” rỗng; hãy chọn lại tệp", ""))
				: this.types.check(file.name(), file.mediaType());
	}

	/** The bare name of a file as it was sent. */
	static String name(String sent) {
		String bare = (sent == null) ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		String clean = Normalizer.normalize(bare, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
		return (clean.length() <= NAME_LENGTH) ? clean : clean.substring(clean.length() - NAME_LENGTH);
	}

}
