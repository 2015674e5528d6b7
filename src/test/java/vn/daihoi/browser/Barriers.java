package vn.daihoi.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;

/**
 * What keeps somebody from using a page: whoever sees little, whoever has a phone,
 * whoever has a keyboard only.
 */
class Barriers {

	private static final String AXE = read("/axe.min.js");

	private static final String LOOK = """
			() => axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
				.then((found) => found.violations.flatMap((rule) =>
					rule.nodes.map((node) => rule.impact + ' ' + rule.id + ': ' + node.html.slice(0, 160))))""";

	private static final String SIDEWAYS = "() => document.documentElement.scrollWidth > innerWidth";

	/** What is wrong with the place where the focus is; empty when nothing is. */
	private static final String STOP = """
			(before) => {
				const here = document.activeElement;
				const name = here.tagName + ' “' + (here.getAttribute('aria-label') || here.textContent).trim().slice(0, 40) + '”';
				const box = here.getBoundingClientRect();
				const style = getComputedStyle(here);
				const wrong = [];
				if (here.matches('body, .skip')) window.stopped = null;
				else if (!here.matches('[type=date]')) {
					if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push(name + ' shows no focus');
					if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) wrong.push(name + ' is out of sight');
					if (window.stopped && window.stopped.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) wrong.push(name + ' comes too late');
				}
				window.stopped = here;
				return wrong;
			}""";

	private final Page page;

	Barriers(Page page) {
		this.page = page;
	}

	private static String read(String resource) {
		try (InputStream script = Barriers.class.getResourceAsStream(resource)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What axe-core finds, and whether the page scrolls sideways. */
	List<String> seen(ViewportSize size) {
		Screenshots.resize(this.page, size);
		this.page.evaluate(AXE);
		List<String> found = texts(LOOK);
		if ((boolean) this.page.evaluate(SIDEWAYS)) {
			found.add("scrolls sideways");
		}
		return found.stream().map((one) -> size.width + " px: " + one).toList();
	}

	/**
	 * What is wrong at the first places to which the tab key leads, the first of which
	 * leads to the content.
	 */
	List<String> typed(int stops) {
		this.page.evaluate("() => { window.stopped = null; document.activeElement.blur(); scrollTo(0, 0); }");
		List<String> found = new ArrayList<>();
		for (int stop = 0; stop < stops; stop++) {
			this.page.keyboard().press("Tab");
			found.addAll(texts(STOP));
			if (stop == 0 && !(boolean) this.page.evaluate("() => document.activeElement.matches('.skip')")) {
				found.add("no way past the head");
			}
		}
		return found;
	}

	private List<String> texts(String script) {
		List<String> texts = new ArrayList<>();
		((List<?>) this.page.evaluate(script)).forEach((text) -> texts.add((String) text));
		return texts;
	}

}
