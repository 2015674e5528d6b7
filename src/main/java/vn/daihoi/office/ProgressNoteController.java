package vn.daihoi.office;

import java.time.LocalDate;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.WriteProgressNote;
import vn.daihoi.signin.SignedIn;

/** A committee's office writes its note on a progress report. */
@Controller
class ProgressNoteController {

	private final WriteProgressNote notes;

	ProgressNoteController(WriteProgressNote notes) {
		this.notes = notes;
	}

	@PostMapping("/plans/{code}/progress-reports/{day}/{unit}/note")
	String write(@PathVariable String code, @PathVariable LocalDate day, @PathVariable String unit,
			@RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "") String seen,
			Authentication person, RedirectAttributes next) {
		try {
			mustBeOfOffice(unit, person);
			this.notes.write(new CongressId(code, unit), day, seen, note, person.getName());
			next.addFlashAttribute("noteSaved", true);
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("noteRefused", refusal.getMessage());
			next.addFlashAttribute("noteTyped", note);
		}
		return "redirect:/plans/{code}#tien-do";
	}

	private static void mustBeOfOffice(String unit, Authentication person) {
		if (!SignedIn.organizations(person, Role.OFFICE).contains(unit)) {
			throw Refusal.because("OFFICE", "note",
					"Chỉ văn phòng của đảng ủy đó sửa được ghi chú; hãy liên hệ văn phòng đảng ủy");
		}
	}

}
