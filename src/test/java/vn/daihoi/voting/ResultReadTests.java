package vn.daihoi.voting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ResultReadTests {

	private static final String SHEET = "Kết quả kiểm phiếu";

	private static final List<String> NAMES = List.of("Nguyễn Văn An", "Trần Thị Bình");

	private static ResultRead read(byte[] file) {
		return ResultRead.of(file, NAMES);
	}

	private static ResultRead read(String csv) {
		return read(csv.getBytes(StandardCharsets.UTF_8));
	}

	private static Stream<String> told(ResultRead read) {
		return read.findings().stream().map(Finding::text);
	}

	private static String refused(byte[] file) {
		return catchThrowableOfType(Refusal.class, () -> read(file)).getMessage();
	}

	private static Workbook filled() {
		Workbook file = Workbook.open(ResultSheet.of(NAMES));
		List<Integer> numbers = List.of(42, 42, 41, 40, 1, 38, 21);
		for (int row = 0; row < numbers.size(); row++) {
			file.set(SHEET, row + 1, 1, numbers.get(row));
		}
		return file;
	}

	@Test
	void filledTemplateGivesEveryFigureAndEveryName() {
		ResultRead read = read(filled().bytes());
		assertThat(read.figures()).containsOnly(Map.entry("present", 42), Map.entry("issued", 42),
				Map.entry("returned", 41), Map.entry("valid", 40), Map.entry("invalid", 1));
		assertThat(read.candidates()).containsExactly(new Candidate("Nguyễn Văn An", 38),
				new Candidate("Trần Thị Bình", 21));
		assertThat(read.findings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nội dung;Số phiếu\r\nSố phiếu hợp lệ;40\r\nNguyễn Văn An;38\r\nTrần Thị Bình;21\r\n",
			"\uFEFFNội dung,Số phiếu\nSố phiếu hợp lệ,40\n\"Nguyễn Văn An\",38\nTRẦN  THỊ BÌNH,21",
			"Số phiếu\tNội dung\n40\tSố phiếu hợp lệ\n38\tNguyễn Văn An\n21\tTrần Thị Bình" })
	void separatedTextIsReadWhateverSeparatesAndWithOrWithoutAMark(String csv) {
		ResultRead read = read(csv);
		assertThat(read.figures()).containsOnly(Map.entry("valid", 40));
		assertThat(read.candidates()).extracting(Candidate::votes).containsExactly(38, 21);
		assertThat(read.findings()).isEmpty();
	}

	@Test
	void whatIsUnknownTwiceOrMissingIsToldWithItsRow() {
		ResultRead read = read("""
				Nội dung,Số phiếu
				Nguyễn Văn An,38
				Người Lạ,5
				Nguyễn Văn An,37
				Số phiếu thu về,41
				Số phiếu hợp lệ,40
				Số phiếu không hợp lệ,2
				Số phiếu phát ra,
				""");
		assertThat(told(read)).containsExactlyInAnyOrder(
				"Dòng 3: “Người Lạ” không có trong danh sách bầu cử; nếu ghi sai tên thì sửa trong tệp",
				"Dòng 4: “Nguyễn Văn An” đã có ở dòng 2; lấy số ở dòng trên",
				"Dòng 8: “Số phiếu phát ra” chưa có số phiếu; hãy ghi ở biểu mẫu",
				"Tệp không có số phiếu của “Trần Thị Bình”; hãy ghi ở biểu mẫu",
				"Tệp ghi 2 phiếu không hợp lệ, nhưng thu về 41 trừ hợp lệ 40 không bằng số đó; hãy đối chiếu biên bản");
		assertThat(read.candidates()).containsExactly(new Candidate("Nguyễn Văn An", 38));
	}

	@Test
	void formulasAndErrorsAreRefusedByCell() {
		Workbook reckoned = filled().spoil(SHEET, (sheet) -> sheet.getRow(6).getCell(1).setCellFormula("30+8"));
		assertThat(refused(reckoned.bytes())).contains("là công thức");
		assertThat(refused("Nội dung,Số phiếu\nNguyễn Văn An,=30+8\n".getBytes(StandardCharsets.UTF_8)))
			.contains("là công thức");
		assertThat(refused("Nội dung,Số phiếu\nNguyễn Văn An,#N/A\n".getBytes(StandardCharsets.UTF_8)))
			.contains("không phải số nguyên");
		assertThat(refused("Nội dung,Số phiếu\nNguyễn Văn An,38.5\n".getBytes(StandardCharsets.UTF_8)))
			.contains("không phải số nguyên");
	}

	static Stream<byte[]> noTables() {
		return Stream.of("%PDF-1.4 …".getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0x89, 'P', 'N', 'G' },
				"Nội dung,Số phiếu".getBytes(StandardCharsets.UTF_16), new byte[] { 'a', 0, 'b' });
	}

	@ParameterizedTest
	@MethodSource("noTables")
	void whatIsNoTableIsRefused(byte[] file) {
		assertThat(refused(file)).contains("không phải Excel (XLSX) hoặc CSV (UTF-8)");
	}

	@Test
	void emptyFarTooLongOrOtherTablesAreRefused() {
		assertThat(refused(new byte[0])).contains("Tệp rỗng");
		assertThat(refused(("Nội dung,Số phiếu\n" + "A,1\n".repeat(10_001)).getBytes(StandardCharsets.UTF_8)))
			.contains("hơn 10.000 dòng");
		assertThat(refused("Tên,Phiếu\nAn,1\n".getBytes(StandardCharsets.UTF_8))).contains("thiếu cột “Nội dung”");
	}

}
