package vn.daihoi.file;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Hands out files to the people of the organisation they belong to and of those above it.
 */
@RestController
class FileController {

	private final StoredFiles files;

	private final FileContents contents;

	private final FileReaders readers;

	FileController(StoredFiles files, FileContents contents, FileReaders readers) {
		this.files = files;
		this.contents = contents;
		this.readers = readers;
	}

	@GetMapping("/api/files/{id}")
	ResponseEntity<Resource> file(@PathVariable String id) {
		StoredFile file = this.files.find(id).filter(this.readers::mayRead).orElseThrow(FileController::unknown);
		ContentDisposition name = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header("Content-Disposition", name.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(new FileSystemResource(this.contents.path(file.sha256())));
	}

	private static Refusal unknown() {
		return Refusal
			.notFound(Finding.error("FILE", "", "Không có tệp này, hoặc tệp không thuộc đơn vị của đồng chí", ""));
	}

}
