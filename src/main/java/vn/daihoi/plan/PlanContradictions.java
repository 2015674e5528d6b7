package vn.daihoi.plan;

import java.util.List;

import jakarta.annotation.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Finding;

/**
 * Finds what is of the right type and still cannot be: a window that ends before it
 * begins, a branch of no size band. Whether a plan can be carried out, and whether it is
 * complete, is the plan checker's question.
 */
final class PlanContradictions {

	private static final int LONGEST_TITLE = 300;

	private static final int MOST_CONTENTS = 4;

	private final PlanDocument plan;

	private final Contradictions contradictions = new Contradictions();

	private PlanContradictions(PlanDocument plan) {
		this.plan = plan;
	}

	/** What contradicts in {@code plan}, each with the path of its key. */
	static List<Finding> in(PlanDocument plan) {
		PlanContradictions check = new PlanContradictions(plan);
		check.heading();
		check.terms();
		check.papers();
		check.congress();
		check.milestones();
		check.pilots();
		new PersonnelContradictions(plan, check.contradictions).check();
		return check.contradictions.findings();
	}

	private void heading() {
		code(this.plan.code(), "code");
		code(this.plan.issuer(), "issuer");
		require(this.plan.title().length() <= LONGEST_TITLE, "title",
				"“title” dài quá " + LONGEST_TITLE + " ký tự; hãy viết gọn lại");
		this.contradictions.requireSome(this.plan.duties(), "duties");
	}

	private void code(String code, String field) {
		require(Organization.isCode(code), field, "“" + field + "” chỉ gồm chữ thường không dấu và chữ số, nối bằng "
				+ "một dấu chấm hoặc gạch nối, dài không quá 40 ký tự, ví dụ “phung-hiep-2025”");
	}

	private void terms() {
		Term previous = this.plan.previousTerm();
		term(this.plan.term(), "term");
		term(previous, "previousTerm");
		require(previous == null || previous.to() <= this.plan.term().from(), "previousTerm.to",
				"nhiệm kỳ trước không thể kết thúc sau khi nhiệm kỳ " + this.plan.term() + " bắt đầu");
	}

	private void term(@Nullable Term term, String field) {
		if (term != null) {
			this.contradictions.requireBetween(1930, 2200, term.from(), field + ".from");
			require(term.to() > term.from() && term.to() <= term.from() + 10, field + ".to",
					"nhiệm kỳ phải kết thúc sau năm bắt đầu " + term.from() + " và không quá 10 năm");
		}
	}

	private void papers() {
		Issuance issuance = this.plan.issuance();
		require(issuance.draft() || issuance.number() != null, "issuance.number",
				"kế hoạch đã ban hành phải có số; hãy ghi số hoặc đặt “draft: true”");
		require(issuance.draft() || issuance.date() != null, "issuance.date",
				"kế hoạch đã ban hành phải có ngày ban hành; hãy ghi ngày hoặc đặt “draft: true”");
		for (int i = 0; i < this.plan.legalBasis().size(); i++) {
			LegalBasis basis = this.plan.legalBasis().get(i);
			require(basis.number() == null || basis.date() != null, "legalBasis[" + i + "].date",
					"văn bản số “" + basis.number() + "” phải có ngày, vì số văn bản được dùng lại; hãy ghi ngày");
		}
		this.contradictions.requireDistinct(this.plan.legalBasis(), "legalBasis", ".number",
				(basis) -> (basis.number() != null) ? basis.number() + " ngày " + basis.date() : null);
		this.contradictions.requireDistinct(this.plan.documents(), "documents", ".id", CongressDocument::id);
	}

	private void congress() {
		List<CongressContent> contents = this.plan.contents();
		require(!contents.isEmpty() && contents.size() <= MOST_CONTENTS, "contents", "đại hội có từ 1 đến "
				+ MOST_CONTENTS + " nội dung, không thể là " + contents.size() + "; hãy ghi lại");
		for (int i = 0; i < contents.size(); i++) {
			require(contents.get(i).number() == i + 1, "contents[" + i + "].number",
					"các nội dung phải đánh số liên tiếp từ 1; nội dung này phải là số " + (i + 1));
		}
		require(this.plan.window().from() != null, "window.from",
				"thiếu khóa “from” trong “window”; hãy ghi ngày đầu tiên được tổ chức đại hội");
		window(this.plan.window(), "window");
		duration(this.plan.maxDurationDays(), "maxDurationDays");
		for (int i = 0; i < this.plan.furtherCongresses().size(); i++) {
			FurtherCongress further = this.plan.furtherCongresses().get(i);
			term(further.term(), "furtherCongresses[" + i + "].term");
			window(further.window(), "furtherCongresses[" + i + "].window");
			duration(further.maxDurationDays(), "furtherCongresses[" + i + "].maxDurationDays");
		}
		notice(this.plan.notice());
	}

	private void window(@Nullable CongressWindow window, String field) {
		require(window == null || window.from() == null || !window.lastDay().isBefore(window.from()), field + ".to",
				"khung thời gian kết thúc trước khi bắt đầu; hãy sửa “from” hoặc “to”");
	}

	private void duration(@Nullable Integer days, String field) {
		if (days != null) {
			this.contradictions.requireBetween(1, 10, days, field);
		}
	}

	private void notice(NoticeRule notice) {
		this.contradictions.requireBetween(1, 120, notice.workingDays(), "notice.workingDays");
		require(notice.noticeRequires().contains(NoticeRule.Condition.DATE_ACCEPTED), "notice.noticeRequires",
				"“noticeRequires” phải có dateAccepted: chưa được nhận ngày thì chưa thông báo được");
		this.contradictions.requireDistinct(notice.noticeRequires(), "notice.noticeRequires", "", Enum::name);
	}

	private void milestones() {
		List<Milestone> milestones = this.plan.milestones();
		this.contradictions.requireDistinct(milestones, "milestones", ".id", Milestone::id);
		for (int i = 0; i < milestones.size(); i++) {
			require((milestones.get(i).date() == null) != (milestones.get(i).after() == null), "milestones[" + i + "]",
					"mốc “" + milestones.get(i).id() + "” phải có đúng một trong hai khóa “date” và “after”");
		}
	}

	private void pilots() {
		for (int i = 0; i < this.plan.pilots().size(); i++) {
			Pilot pilot = this.plan.pilots().get(i);
			this.contradictions.requireBetween(1, 100, pilot.count(), "pilots[" + i + "].count");
			window(pilot.window(), "pilots[" + i + "].window");
		}
	}

	private void require(boolean holds, String field, String text) {
		this.contradictions.require(holds, field, text);
	}

}
