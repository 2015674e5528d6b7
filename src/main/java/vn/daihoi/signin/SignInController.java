package vn.daihoi.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page, and where one goes from the root. */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	String signIn() {
		return "sign-in";
	}

	@GetMapping("/")
	String root() {
		return "redirect:/camunda/app/tasklist/default/";
	}

}
