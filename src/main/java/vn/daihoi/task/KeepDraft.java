package vn.daihoi.task;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Keeps what is typed. Two people may sit at the same account: what one of them typed is
 * put in the place of the other's only when that has been seen.
 */
@Component
class KeepDraft {

	/** The code by which a page knows that it must ask which draft is to stay. */
	static final String TYPED_ELSEWHERE = "DRAFT";

	private static final Pattern PAGE = Pattern.compile("[\\w-]{0,40}");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	private final FormDrafts drafts;

	private final Clock clock;

	KeepDraft(FormDrafts drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	/**
	 * Keeps a draft.
	 * @param seen the revision that the page saw last, 0 for none
	 * @return its revision
	 * @throws Refusal 409 when another page saved one since then, 422 for the name of no
	 * page
	 */
	@Transactional
	int keep(TaskContext task, String content, String page, int seen) {
		if (!PAGE.matcher(page).matches()) {
			throw Refusal.impossible(List.of(Finding.error("DRAFT_PAGE", "page",
					"Không rõ trang đang nhập; hãy tải lại trang rồi nhập tiếp", "")));
		}
		this.drafts.find(task.taskId())
			.filter((kept) -> kept.isUnseen(page, seen))
			.map(FormDraft::savedAt)
			.ifPresent(this::refuse);
		try {
			return this.drafts.save(task, page, content);
		}
		catch (DuplicateKeyException ex) {
			throw typedElsewhere(OffsetDateTime.now(this.clock));
		}
	}

	private void refuse(OffsetDateTime savedAt) {
		throw typedElsewhere(savedAt);
	}

	private Refusal typedElsewhere(OffsetDateTime savedAt) {
		String moment = MOMENT.format(savedAt.atZoneSameInstant(this.clock.getZone()));
		return Refusal.of(Finding.error(TYPED_ELSEWHERE, "",
				"Việc này cũng đang được nhập ở một trang hoặc máy khác, lưu nháp lúc " + moment
						+ "; hãy chọn giữ bản nào",
				""));
	}

}
