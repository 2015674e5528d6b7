package vn.daihoi.office;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.mail.Delivery;
import vn.daihoi.mail.MailDesk;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.PageHead;

/** The page on which everybody says where and how to be told by mail. */
@Controller
@RequestMapping("/mail")
class MailController {

	private final MailDesk desk;

	private final PageHead head;

	MailController(MailDesk desk, PageHead head) {
		this.desk = desk;
		this.head = head;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String page(Authentication person, Model model, HttpServletResponse response) {
		MailDesk.Desk found = this.desk.of(person.getName());
		return page(found, found.address(), found.delivery(), person, model, response);
	}

	@PostMapping
	@Transactional
	String choose(@RequestParam(defaultValue = "") String address, @RequestParam Delivery delivery,
			Authentication person, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			this.desk.choose(person.getName(), address, delivery);
			next.addFlashAttribute("saved", "Đã lưu.");
			return "redirect:/mail";
		}
		catch (Refusal refusal) {
			model.addAttribute("wrong", refused(refusal, response));
			return page(this.desk.of(person.getName()), address, delivery, person, model, response);
		}
	}

	@PostMapping("/test")
	@Transactional
	String test(Authentication person, RedirectAttributes next) {
		try {
			this.desk.test(person.getName());
			next.addFlashAttribute("saved",
					"Thư thử đang được gửi; sau vài giây tải lại trang này, mục “Thư gần đây” cho biết thư đã đi chưa.");
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("wrong", refusal.findings().stream().map(Finding::sentence).toList());
		}
		return "redirect:/mail";
	}

	private static List<String> refused(Refusal refusal, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		return refusal.findings().stream().map(Finding::sentence).toList();
	}

	private String page(MailDesk.Desk desk, String address, Delivery delivery, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("desk", desk);
		model.addAttribute("address", address);
		model.addAttribute("delivery", delivery);
		model.addAttribute("deliveries", List.of(Delivery.values()));
		return "mail";
	}

}
