package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files that are no workbook, or none that is opened; the name is never asked. */
class FileCheckTests {

	private static final Layout LAYOUT = Layout.of("Trang", Column.text("name", "Tên", 40));

	static Stream<Arguments> files() throws Exception {
		byte[] sound = Workbook.of("Trang", "Tên").bytes();
		return Stream.of(arguments("empty", new byte[0], "Tệp rỗng (0 byte)"),
				arguments("csv", "Tên;Ngày\nẤp;15/12/2024".getBytes(StandardCharsets.UTF_8), "không phải Excel (XLSX)"),
				arguments("pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), "không phải Excel (XLSX)"),
				arguments("old", old(), "kiểu cũ (XLS)"),
				arguments("locked", Workbook.of("Trang", "Tên").locked(), "có mật khẩu; hãy bỏ mật khẩu"),
				arguments("macro", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "có macro"),
				arguments("word", zip("[Content_Types].xml", "word/document.xml"), "không phải tệp Excel (XLSX)"),
				arguments("no workbook inside", zip("[Content_Types].xml", "xl/workbook.xml"), "bị hỏng"),
				arguments("broken off", Arrays.copyOf(sound, sound.length / 2), "bị hỏng"),
				arguments("bomb", bomb(), "bung ra quá lớn"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void fileThatIsNoOpenWorkbookIsRefusedWithWhatToDo(String name, byte[] file, String text) {
		assertThat(catchThrowableOfType(Refusal.class, () -> XlsxReader.read(file, LAYOUT)).findings()).singleElement()
			.satisfies((found) -> {
				assertThat(found.field()).isEqualTo("file");
				assertThat(found.text()).contains(text, "hãy ");
			});
	}

	@Test
	void reportOfOurOwnIsSoundAndLacksOnlyItsSheet() {
		ByteArrayOutputStream report = new ByteArrayOutputStream();
		ReportWriter.write(List.of(new ReportTable<>("Tiến độ", "Tiến độ", null,
				List.of(ReportColumn.text("Tên", String::toString)), List.of("Ấp"), false)), report);
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> XlsxReader.read(report.toByteArray(), LAYOUT));
		assertThat(refusal.findings()).singleElement()
			.satisfies((found) -> assertThat(found.text()).contains("không có trang “Trang” (chỉ có: “Tiến độ”)"));
	}

	private static byte[] old() throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			workbook.createSheet("Trang").createRow(0).createCell(0).setCellValue("Tên");
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static byte[] zip(String... parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String part : parts) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
			}
		}
		return out.toByteArray();
	}

	/** A few hundred kilobytes that unpack to 200 MB. */
	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (int megabyte = 0; megabyte < 200; megabyte++) {
				zip.write(new byte[1024 * 1024]);
			}
		}
		return out.toByteArray();
	}

}
