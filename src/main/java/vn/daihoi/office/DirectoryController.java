package vn.daihoi.office;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.spreadsheet.ExcelAnswer;
import vn.daihoi.spreadsheet.MadeFile;

/** Organisations and members in and out, for administrators. */
@RestController
@RequestMapping("/api/organizations")
class DirectoryController {

	private final DirectoryFile file;

	private final TakeDirectory directory;

	DirectoryController(DirectoryFile file, TakeDirectory directory) {
		this.file = file;
		this.directory = directory;
	}

	/** An empty file to fill in. */
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(Authentication person) {
		return ExcelAnswer.of("to-chuc-dang-mau.xlsx", this.file.empty(Administrator.of(person)));
	}

	/** All of them; taken in again it changes nothing. */
	@GetMapping("/export.xlsx")
	void export(Authentication person, HttpServletResponse response) throws IOException {
		Administrator administrator = Administrator.of(person);
		try (MadeFile made = MadeFile.of((content) -> this.file.full(administrator, content))) {
			ExcelAnswer.send("to-chuc-dang.xlsx", made, response);
		}
	}

	/** Takes a file in; with {@code preview} it only says what would change. */
	@PostMapping("/import")
	DirectoryTaken take(@RequestParam(name = "file", required = false) @Nullable MultipartFile uploaded,
			@RequestParam(defaultValue = "false") boolean preview, Authentication person) {
		return this.directory.take(ExcelAnswer.content(uploaded), Administrator.of(person), preview);
	}

}
