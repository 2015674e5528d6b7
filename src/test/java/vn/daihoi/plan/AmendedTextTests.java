package vn.daihoi.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AmendedTextTests {

	private static final LegalBasis NEW = new LegalBasis("190-QĐ/TW", LocalDate.of(2024, 10, 10),
			"Ban Chấp hành Trung ương", "Quy chế bầu cử “trong Đảng”: \"bản 2024\"", "bỏ qua");

	private final String text = PhungHiepPlanTests.text();

	private final PlanDocument plan = new PlanReader().read(this.text);

	private LegalBasis old() {
		return this.plan.legalBasis()
			.stream()
			.filter((basis) -> "244-QĐ/TW".equals(basis.number()))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void anotherDocumentTakesThePlaceOfABasisAndItsSectionStays() {
		PlanDocument amended = new PlanReader().read(new AmendedText(this.text).basis(old(), NEW).toString());
		assertThat(amended.legalBasis()).hasSameSizeAs(this.plan.legalBasis())
			.contains(new LegalBasis(NEW.number(), NEW.date(), NEW.issuer(), NEW.title(), old().clause()))
			.doesNotContain(old());
	}

	@Test
	void sentenceOverSeveralLinesIsWordedDifferentlyAndNothingElseChanges() {
		Statement sentence = this.plan.procedures().get(0);
		PlanDocument amended = new PlanReader()
			.read(new AmendedText(this.text).sentence(sentence.text(), "Theo Quy chế: 100% 😀 mới").toString());
		assertThat(amended.procedures().get(0))
			.isEqualTo(new Statement("Theo Quy chế: 100% 😀 mới", sentence.clause()));
		assertThat(amended.procedures().get(1)).isEqualTo(this.plan.procedures().get(1));
		assertThat(amended.duties()).isEqualTo(this.plan.duties());
		assertThat(amended.legalBasis()).isEqualTo(this.plan.legalBasis());
	}

	@Test
	void remarksAndLayoutOfTheFileStay() {
		String amended = new AmendedText("\uFEFF" + this.text).basis(old(), NEW)
			.sentence(this.plan.procedures().get(0).text(), "Câu mới")
			.toString();
		assertThat(amended.lines()).filteredOn((line) -> line.startsWith("#"))
			.containsExactlyElementsOf(this.text.lines().filter((line) -> line.startsWith("#")).toList());
		assertThat(amended.lines().filter((line) -> line.contains("milestones:"))).hasSize(1);
	}

}
