package vn.daihoi.board;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;

/** The files that were sent about a congress, version by version. */
@Component
class SentFiles {

	private final StoredFiles files;

	SentFiles(StoredFiles files) {
		this.files = files;
	}

	/**
	 * The oldest first; what one task sent of a paper is one version of it.
	 * @param papers what the papers are called, by their purpose
	 * @param name how a person is called, by the user id
	 */
	List<SentFile> of(String congress, Map<String, String> papers, Function<String, String> name) {
		List<StoredFile> sent = this.files.attachedTo(congress);
		return sent.stream().map((file) -> {
			List<String> tasks = tasks(sent, file.purpose());
			int version = tasks.indexOf(file.taskId()) + 1;
			return new SentFile(file.id(), file.name(), papers.getOrDefault(file.purpose(), "Văn bản khác"), version,
					version == tasks.size(), name.apply(file.uploadedBy()), file.uploadedAt());
		}).toList();
	}

	private static List<String> tasks(List<StoredFile> sent, String purpose) {
		return sent.stream().filter((one) -> one.purpose().equals(purpose)).map(StoredFile::taskId).distinct().toList();
	}

}
