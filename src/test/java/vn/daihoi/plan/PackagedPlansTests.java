package vn.daihoi.plan;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.document.Letterhead;
import vn.daihoi.document.WordFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The plans that come with the product, each a file of the same kind. */
class PackagedPlansTests {

	static Stream<String> codes() throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:plans/*.yaml"))
			.map(Resource::getFilename)
			.map((name) -> name.replace(".yaml", ""));
	}

	@Test
	void threePlansAndATemplateComeWithTheProduct() throws IOException {
		assertThat(codes()).containsExactlyInAnyOrder("phung-hiep-2025", "ban-hon-2025", "lac-duong-2025",
				"chi-bo-2027");
	}

	@ParameterizedTest
	@MethodSource("codes")
	void planIsReadWithoutAFindingUnderTheNameOfItsFile(String code) {
		assertThat(PackagedPlan.read(code).code()).isEqualTo(code);
	}

	@ParameterizedTest
	@MethodSource("codes")
	void whatIsOpenIsSaidWithItsPlace(String code) {
		List<Statement> open = PackagedPlan.read(code).issuance().openPoints();
		assertThat(open).isNotEmpty()
			.extracting(Statement::clause)
			.allMatch(
					(clause) -> clause.startsWith("phần") || clause.startsWith("mục") || clause.startsWith("bài báo"));
	}

	@ParameterizedTest
	@MethodSource("codes")
	void planIsSetAsAPaperWithDotsForThePlaceThatItDoesNotName(String code) {
		PlanDocument plan = PackagedPlan.read(code);
		Letterhead head = WordFile.head("2024-09-27").at(plan.issuance().place(), "HU");
		WordFile written = WordFile.of(code,
				WordFile.template("plan").fill(head, PlanPaper.values(plan, "Huyện ủy", null), true));
		assertThat(written.table(0).get(1).get(1)).contains(
				((plan.issuance().place() != null) ? plan.issuance().place() : "...") + ", ngày ..... tháng .....");
	}

}
