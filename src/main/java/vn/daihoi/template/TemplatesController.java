package vn.daihoi.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.document.PaperTemplates;
import vn.daihoi.document.PaperTexts;
import vn.daihoi.file.UploadAdvice;
import vn.daihoi.file.WordUpload;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.PageHead;

/** The texts of papers, for administrators: out as Word, back, and as shipped again. */
@Controller
@RequestMapping("/documents")
class TemplatesController {

	private static final MediaType WORD = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final PaperTemplates templates;

	private final PaperTexts texts;

	private final ChangeTemplate change;

	private final WordUpload uploads;

	private final PageHead head;

	TemplatesController(PaperTemplates templates, PaperTexts texts, ChangeTemplate change, WordUpload uploads,
			PageHead head) {
		this.templates = templates;
		this.texts = texts;
		this.change = change;
		this.uploads = uploads;
		this.head = head;
	}

	@GetMapping
	String list(Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("lines", lines());
		return "documents";
	}

	private List<TemplateLine> lines() {
		Map<String, PaperTexts.Change> changes = this.texts.latest()
			.stream()
			.collect(Collectors.toMap(PaperTexts.Change::name, Function.identity()));
		return this.templates.names()
			.stream()
			.map((name) -> TemplateLine.of(name, this.templates.unchanged(name), changes.get(name)))
			.toList();
	}

	@GetMapping("/{name}")
	String one(@PathVariable String name, Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("line", line(name));
		model.addAttribute("version", this.change.version(name));
		model.addAttribute("words", Words.of(this.templates.current(name)).all().stream().map(Marks::shown).toList());
		return "document";
	}

	private TemplateLine line(String name) {
		return lines().stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound(Finding.error("TEMPLATE", "name",
					"Không có mẫu văn bản này; hãy chọn trong danh sách mẫu văn bản", "")));
	}

	@GetMapping("/{name}/template.docx")
	ResponseEntity<byte[]> download(@PathVariable String name) {
		byte[] file = WordsFile.write(line(name).name(), Words.of(this.templates.current(name)));
		return ResponseEntity.ok()
			.contentType(WORD)
			.cacheControl(CacheControl.noStore())
			.header("Content-Disposition",
					ContentDisposition.attachment()
						.filename("mau-" + name + ".docx", StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(file);
	}

	@PostMapping("/{name}")
	String take(@PathVariable String name, @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "false") boolean preview,
			@RequestParam(required = false) @Nullable String seen, Authentication person, Model model,
			HttpServletResponse response) {
		line(name);
		try {
			this.change.requireUnchanged(name, seen);
			model.addAttribute("changed", this.change.take(name, this.uploads.read(file), preview, person.getName()));
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.getResponse().getStatus());
			model.addAttribute("findings", refusal.findings());
		}
		return one(name, person, model, response);
	}

	@PostMapping("/{name}/original")
	String takeShipped(@PathVariable String name, @RequestParam(required = false) @Nullable String seen,
			Authentication person, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			this.change.requireUnchanged(line(name).name(), seen);
			this.change.takeShipped(name, person.getName());
			next.addFlashAttribute("shipped", true);
			return "redirect:/documents/" + name;
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.getResponse().getStatus());
			model.addAttribute("findings", refusal.findings());
			return one(name, person, model, response);
		}
	}

	@ExceptionHandler(MultipartException.class)
	String notTaken(MultipartException ex, Authentication person, Model model, HttpServletResponse response) {
		Refusal refusal = UploadAdvice.refusal(ex);
		response.setStatus(refusal.getResponse().getStatus());
		model.addAttribute("findings", refusal.findings());
		return list(person, model, response);
	}

}
