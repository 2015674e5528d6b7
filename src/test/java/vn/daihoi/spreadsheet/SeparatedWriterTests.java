package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeparatedWriterTests {

	private record Unit(String name, Integer elected, Integer women, Double age, LocalDate day) {
	}

	private static final List<ReportColumn<Unit>> COLUMNS = List.of(ReportColumn.text("Đảng ủy", Unit::name),
			ReportColumn.number("Trúng cử", Unit::elected), ReportColumn.known("Nữ", Unit::women),
			ReportColumn.share("Tỷ lệ nữ", "Nữ", "Trúng cử"),
			ReportColumn.average("Tuổi bình quân", Unit::age, "Trúng cử"), ReportColumn.day("Ngày", Unit::day));

	private static String written(String note, Unit... units) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		SeparatedWriter.write(new ReportTable<>("Cấp ủy", "", note, COLUMNS, List.of(units), true), file);
		return file.toString(StandardCharsets.UTF_8);
	}

	@Test
	void isWrittenAsExcelWithVietnameseSettingsOpensIt() {
		assertThat(written("Chỉ có 2 dòng", new Unit("Đảng ủy A", 10, 4, 40.0, LocalDate.of(2024, 12, 31)),
				new Unit("Đảng ủy \"B\"; C", 30, 1, 44.0, null)))
			.isEqualTo("\uFEFF" + """
					Đảng ủy;Trúng cử;Nữ;Tỷ lệ nữ;Tuổi bình quân;Ngày\r
					Đảng ủy A;10;4;"40,0%";"40,0";31/12/2024\r
					"Đảng ủy ""B""; C";30;1;"3,3%";"44,0";\r
					Cộng;40;5;"12,5%";"43,0";\r
					Chỉ có 2 dòng;;;;;\r
					""");
	}

	@Test
	void whatNobodyKnowsIsEmptyInRowAndSum() {
		assertThat(written(null, new Unit("Đảng ủy A", 0, null, null, null)).lines().skip(1))
			.containsExactly("Đảng ủy A;0;;;;", "Cộng;0;;;;");
		assertThat(written(null).lines()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1" })
	void textThatLooksLikeAFormulaIsToldFromOneAndANumberBelowNoneStaysANumber(String name) {
		assertThat(written(null, new Unit(name, -1, 0, 0.0, null))).contains("'" + name).contains(";-1;");
	}

}
