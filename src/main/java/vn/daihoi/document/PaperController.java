package vn.daihoi.document;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.document.PrintedPapers.Printed;

/**
 * Hands out papers as Word files, and as PDF where LibreOffice is present; no connection
 * to the database waits for it.
 */
@RestController
class PaperController {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final PrintedPapers papers;

	private final PdfOffice office;

	PaperController(PrintedPapers papers, PdfOffice office) {
		this.papers = papers;
		this.office = office;
	}

	@GetMapping("/api/congresses/{organization}/{plan}/papers/{kind}.docx")
	@Operation(
			summary = "Văn bản của một đại hội, tệp Word: công văn, giấy mời, trích ngang, kịch bản, phiếu bầu, biên bản, nghị quyết, tờ trình, báo cáo")
	ResponseEntity<byte[]> ofCongress(@PathVariable String organization, @PathVariable String plan,
			@PathVariable String kind, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
		return word(this.papers.print(plan + "/" + organization, kind, new Asked(asked)));
	}

	@GetMapping("/api/congresses/{organization}/{plan}/papers/{kind}.pdf")
	@Operation(summary = "Văn bản của một đại hội, tệp PDF, nơi máy chủ có LibreOffice")
	ResponseEntity<byte[]> ofCongressAsPdf(@PathVariable String organization, @PathVariable String plan,
			@PathVariable String kind, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
		return pdf(this.papers.print(plan + "/" + organization, kind, new Asked(asked)));
	}

	@GetMapping("/api/plans/{code}/papers/{kind}.docx")
	@Operation(summary = "Văn bản của một kế hoạch, tệp Word; bản dự thảo chỉ dành cho cơ quan ban hành")
	ResponseEntity<byte[]> ofPlan(@PathVariable String code, @PathVariable String kind,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
		return word(this.papers.print(code, kind, new Asked(asked)));
	}

	@GetMapping("/api/plans/{code}/papers/{kind}.pdf")
	@Operation(summary = "Văn bản của một kế hoạch, tệp PDF, nơi máy chủ có LibreOffice")
	ResponseEntity<byte[]> ofPlanAsPdf(@PathVariable String code, @PathVariable String kind,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
		return pdf(this.papers.print(code, kind, new Asked(asked)));
	}

	private static ResponseEntity<byte[]> word(Printed paper) {
		return answer(WORD, paper.name() + ".docx", paper.word());
	}

	private ResponseEntity<byte[]> pdf(Printed paper) {
		return answer(MediaType.APPLICATION_PDF, paper.name() + ".pdf", this.office.pdf(paper.word()));
	}

	private static ResponseEntity<byte[]> answer(MediaType type, String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition",
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

}
