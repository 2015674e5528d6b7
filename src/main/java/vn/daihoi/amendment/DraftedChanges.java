package vn.daihoi.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.daihoi.amendment.AmendPlan.NewBasis;
import vn.daihoi.amendment.AmendPlan.NewText;
import vn.daihoi.plan.AmendedText;
import vn.daihoi.plan.Change;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.Statement;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The bases and sentences that a draft changes in a plan.
 *
 * @param source the plan file as it is
 */
record DraftedChanges(PlanDocument plan, String source, List<NewBasis> bases, List<NewText> texts) {

	/** What cannot be changed so on {@code today}. */
	List<Finding> check(LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		if (this.bases.isEmpty() && this.texts.isEmpty()) {
			findings.add(Finding.error("AMENDMENT", "scope",
					"Chưa có nội dung điều chỉnh; hãy chọn căn cứ được thay hoặc câu cần sửa", ""));
		}
		for (int i = 0; i < this.bases.size(); i++) {
			findings.addAll(check(this.bases.get(i), "bases[" + i + "]", today));
		}
		for (int i = 0; i < this.texts.size(); i++) {
			findings.addAll(check(this.texts.get(i), "texts[" + i + "].text"));
		}
		return findings.isEmpty() ? unreadable() : findings;
	}

	private List<Finding> check(NewBasis basis, String field, LocalDate today) {
		if (find(basis).isEmpty()) {
			return List.of(Finding.error("BASIS", field + ".number",
					"Kế hoạch không có căn cứ “" + basis.replaced() + "”; hãy bỏ dòng này rồi chọn lại", ""));
		}
		return basis.issuedOn().isAfter(today) ? List.of(Finding.error("BASIS", field + ".issuedOn",
				"Đến hôm nay văn bản thay thế chưa ban hành; chỉ ghi văn bản đã ban hành", "")) : List.of();
	}

	private List<Finding> check(NewText text, String field) {
		if (clause(text).isEmpty()) {
			return List.of(Finding.error("TEXT", field,
					"Câu này không còn trong kế hoạch; hãy bỏ dòng này rồi chọn lại câu cần sửa", ""));
		}
		return text.text().strip().equals(text.replaced())
				? List.of(Finding.error("TEXT", field, "Câu này chưa sửa gì; hãy sửa, hoặc bỏ dòng này", ""))
				: List.of();
	}

	/** Whether the plan can still be read with the changes. */
	private List<Finding> unreadable() {
		try {
			new PlanReader().read(amended());
			return List.of();
		}
		catch (Refusal refusal) {
			return refusal.findings().stream().map((finding) -> finding.under("scope")).toList();
		}
	}

	/** The plan file as it will be. */
	String amended() {
		AmendedText text = new AmendedText(this.source);
		this.bases.forEach((basis) -> text.basis(find(basis).orElseThrow(), other(basis)));
		this.texts.forEach((sentence) -> text.sentence(sentence.replaced(), sentence.text().strip()));
		return text.toString();
	}

	/** The same for people. */
	List<Change> asRead() {
		return Stream.concat(this.bases.stream().map(this::change), this.texts.stream().map(this::change)).toList();
	}

	private Change change(NewBasis basis) {
		LegalBasis other = other(basis);
		return new Change(other.clause(), basis.replaced(), other.label() + ", " + other.title());
	}

	private Change change(NewText text) {
		return new Change(clause(text).orElseThrow(), text.replaced(), text.text().strip());
	}

	private LegalBasis other(NewBasis basis) {
		return new LegalBasis(basis.number().strip(), basis.issuedOn(), basis.issuer().strip(), basis.title().strip(),
				find(basis).orElseThrow().clause());
	}

	private Optional<LegalBasis> find(NewBasis basis) {
		return this.plan.legalBasis().stream().filter((one) -> one.label().equals(basis.replaced())).findFirst();
	}

	private Optional<String> clause(NewText text) {
		return this.plan.sentences()
			.stream()
			.filter((one) -> one.text().equals(text.replaced()))
			.map(Statement::clause)
			.findFirst();
	}

}
