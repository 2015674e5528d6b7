package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Our files opened and saved by LibreOffice, as offices without Excel do. */
class LibreOfficeIT {

	private static final Layout LAYOUT = Layout.of("Ngày đại hội", Column.text("branch", "Mã chi bộ", 40).fixed(),
			Column.text("name", "Tên chi bộ", 300), Column.day("openingDate", "Ngày khai mạc").optional(),
			Column.choice("session", "Buổi", List.of("Sáng", "Chiều")), Column.text("phone", "Điện thoại", 40),
			Column.number("members", "Số đảng viên"));

	private static final List<List<Object>> ROWS = List.of(
			Arrays.asList("hh01", "=Chi bộ ấp H’Mông 'A'", LocalDate.of(2024, 12, 15), "Sáng", "0939000001", 12),
			Arrays.asList("hh02", "Chi bộ ấp Đường Đẫm", null, "Chiều", "0939000002", 0));

	@TempDir
	private Path folder;

	@BeforeEach
	void libreOfficeIsThere() {
		boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((path) -> Files.isExecutable(Path.of(path, "soffice")));
		assumeTrue(there, "soffice is not installed");
	}

	private byte[] savedAgain(byte[] file) throws Exception {
		Path ours = Files.write(this.folder.resolve("cua-may.xlsx"), file);
		Path theirs = Files.createDirectory(this.folder.resolve("luu-lai"));
		Process office = new ProcessBuilder("soffice", "--headless",
				"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to", "xlsx", "--outdir",
				theirs.toString(), ours.toString())
			.inheritIO()
			.start();
		assertThat(office.waitFor()).isZero();
		return Files.readAllBytes(theirs.resolve("cua-may.xlsx"));
	}

	@Test
	void savedFileIsReadAsOursAndStillHelpsToFillItIn() throws Exception {
		byte[] ours = XlsxWriter.write(List.of(new SheetContent(LAYOUT, ROWS, true)), List.of("1. Ghi ngày."));
		byte[] theirs = savedAgain(ours);
		assertThat(values(theirs)).isEqualTo(values(ours)).hasSize(2);
		assertThat(rules(theirs)).isEqualTo(rules(ours))
			.contains(ValidationType.LIST, ValidationType.DATE, ValidationType.INTEGER);
	}

	@Test
	void fileThatIsWrittenRowByRowIsOpenedToo() throws Exception {
		ByteArrayOutputStream ours = new ByteArrayOutputStream();
		XlsxWriter.write(List.of(new SheetContent(LAYOUT, ROWS, true)), List.of("1. Ghi ngày."), ours);
		byte[] theirs = savedAgain(ours.toByteArray());
		assertThat(values(theirs)).isEqualTo(values(ours.toByteArray())).hasSize(2);
		assertThat(rules(theirs)).isEqualTo(rules(ours.toByteArray()));
	}

	@Test
	void whatSomebodyWroteInItIsRead() throws Exception {
		Workbook filled = Workbook
			.open(XlsxWriter.write(List.of(new SheetContent(LAYOUT, ROWS, true)), List.of("1. Ghi ngày.")))
			.set("Ngày đại hội", 2, 2, LocalDate.of(2025, 1, 5))
			.set("Ngày đại hội", 2, 3, "Sáng");
		assertThat(values(savedAgain(filled.bytes())).get(1)).endsWith(LocalDate.of(2025, 1, 5), "Sáng", "0939000002",
				0);
	}

	private static List<List<Object>> values(byte[] file) {
		Reading reading = XlsxReader.read(file, LAYOUT);
		reading.refuseIfWrong(List.of());
		return reading.rows(LAYOUT)
			.stream()
			.map((row) -> LAYOUT.columns().stream().map((column) -> row.values().get(column.field())).toList())
			.toList();
	}

	private static List<Integer> rules(byte[] file) {
		return Workbook.open(file)
			.poi()
			.getSheet("Ngày đại hội")
			.getDataValidations()
			.stream()
			.map(DataValidation::getValidationConstraint)
			.map((rule) -> rule.getValidationType())
			.sorted()
			.toList();
	}

}
