package vn.daihoi.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.file.FileReaders;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Hands out papers as Word files to the people of the organisation and those above it.
 */
@RestController
class PaperController {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Papers papers;

	private final PaperWriter writer;

	private final FileReaders readers;

	PaperController(Papers papers, PaperWriter writer, FileReaders readers) {
		this.papers = papers;
		this.writer = writer;
		this.readers = readers;
	}

	@GetMapping("/api/congresses/{organization}/{plan}/papers/{kind}.docx")
	@Transactional(readOnly = true)
	@Operation(
			summary = "Văn bản của một đại hội, tệp Word: công văn, giấy mời, trích ngang, kịch bản, phiếu bầu, tờ trình")
	ResponseEntity<byte[]> ofCongress(@PathVariable String organization, @PathVariable String plan,
			@PathVariable String kind, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
		return answer(plan + "/" + organization, kind, asked);
	}

	@GetMapping("/api/plans/{code}/papers/{kind}.docx")
	@Transactional(readOnly = true)
	@Operation(summary = "Văn bản của một kế hoạch, tệp Word; bản dự thảo chỉ dành cho cơ quan ban hành")
	ResponseEntity<byte[]> ofPlan(@PathVariable String code, @PathVariable String kind,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
		return answer(code, kind, asked);
	}

	private ResponseEntity<byte[]> answer(String subject, String kind, MultiValueMap<String, String> asked) {
		PaperSource source = this.papers.find(kind)
			.filter((one) -> this.readers.mayRead(one.readers(subject)))
			.orElseThrow(PaperController::unknown);
		List<Paper> papers = source.papers(subject, new Asked(asked));
		if (papers.isEmpty()) {
			throw unknown();
		}
		return ResponseEntity.ok()
			.contentType(WORD)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition", attachment(source.kind().name() + " - " + papers.get(0).head().issuer()))
			.header("X-Content-Type-Options", "nosniff")
			.body(this.writer.write(papers));
	}

	private static String attachment(String name) {
		String safe = Typesetter.printable(name).replaceAll("[\\\\/:*?\"<>|;%]", "-");
		return ContentDisposition.attachment().filename(safe + ".docx", StandardCharsets.UTF_8).build().toString();
	}

	private static Refusal unknown() {
		return Refusal.notFound(
				Finding.error("PAPER", "", "Không có văn bản này, hoặc văn bản không thuộc đơn vị của đồng chí", ""));
	}

}
