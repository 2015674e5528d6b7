package vn.daihoi.board;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;
import vn.daihoi.task.Drawings;

/** The drawings that a congress follows and what is marked on them, for its page. */
@RestController
@RequestMapping("/congresses/{organization}/{plan}/drawings")
class DrawingController {

	private final SeenCongresses seen;

	private final MarkedDrawings marked;

	private final Drawings drawings;

	DrawingController(SeenCongresses seen, MarkedDrawings marked, Drawings drawings) {
		this.seen = seen;
		this.marked = marked;
		this.drawings = drawings;
	}

	/**
	 * A drawing, with its marks by element id.
	 *
	 * @param late steps that are owed and not open, in whichever drawing they stand
	 */
	record Marks(String id, List<Mark> current, List<Mark> late, List<String> done) {
	}

	/** What is written at an element, and in which style. */
	record Mark(String element, String style, String label) {

		static Mark of(MarkedStep step) {
			return of(step.step().element(), step.mark());
		}

		static Mark late(StepDay limit) {
			return of(limit.element(), StepMark.LATE);
		}

		private static Mark of(String element, StepMark mark) {
			return new Mark(element, mark.style(), mark.label());
		}

	}

	@GetMapping
	@Transactional(readOnly = true)
	List<Marks> marks(@PathVariable String organization, @PathVariable String plan, Authentication person) {
		String congress = seen(organization, plan, person);
		List<MarkedDrawing> shown = this.marked.of(congress);
		List<Mark> late = this.marked.overdueElsewhere(congress, shown).stream().map(Mark::late).distinct().toList();
		return shown.stream()
			.map((one) -> new Marks(one.id(), one.current().stream().map(Mark::of).toList(), late, one.done()))
			.toList();
	}

	@GetMapping("/{id}")
	@Transactional(readOnly = true)
	ResponseEntity<String> file(@PathVariable String organization, @PathVariable String plan, @PathVariable String id,
			Authentication person) {
		if (!this.marked.isOf(seen(organization, plan, person), id)) {
			throw unknown("Bước này đã qua; hãy tải lại trang");
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noStore())
			.body(this.drawings.file(id));
	}

	private String seen(String organization, String plan, Authentication person) {
		String congress = plan + "/" + organization;
		if (this.seen.find(Sight.of(person), congress).isEmpty()) {
			throw unknown("Không có đại hội này trong phạm vi đồng chí được xem; hãy kiểm tra lại địa chỉ");
		}
		return congress;
	}

	private static Refusal unknown(String sentence) {
		return Refusal.notFound(Finding.error("CONGRESS", "", sentence, ""));
	}

}
