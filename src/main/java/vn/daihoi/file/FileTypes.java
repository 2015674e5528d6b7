package vn.daihoi.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.Tika;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;

/** What may be uploaded, told from the content and never from the name alone. */
@Component
class FileTypes {

	private static final String PDF = "application/pdf";

	static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final Map<String, List<String>> ENDINGS = Map.of(PDF, List.of("pdf"), "image/jpeg",
			List.of("jpg", "jpeg"), "image/png", List.of("png"), "image/heic", List.of("heic", "heif"), WORD,
			List.of("docx"), EXCEL, List.of("xlsx"));

	/** Word and Excel begin their files in either way. */
	private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");

	private static final String LOCKED_PDF = "application/pdf; locked=true";

	private static final String MACROS = "application/vnd.ms-office.macroEnabled";

	/** Office files of before 2007, and today's when they ask a password. */
	private static final String OLD_OFFICE = "application/x-tika-msoffice";

	private static final Map<String, String> KNOWN_TROUBLE = Map.of(LOCKED_PDF,
			"tệp PDF này phải có mật khẩu mới mở được; hãy bỏ mật khẩu rồi gửi lại", MACROS,
			"tệp có macro; hãy lưu lại thành tệp không có macro rồi gửi lại", OLD_OFFICE,
			"tệp Word, Excel có mật khẩu hoặc thuộc kiểu cũ (DOC, XLS); hãy bỏ mật khẩu, lưu lại thành DOCX, XLSX rồi gửi lại");

	private static final String ACCEPTED = "; hãy gửi ảnh chụp (JPG, PNG, HEIC), PDF, Word (DOCX) hoặc Excel (XLSX)";

	private final Tika tika = new Tika();

	/** The media type of a content. */
	String of(Path content) {
		try (var in = Files.newInputStream(content)) {
			String found = this.tika.detect(in);
			if (PDF.equals(found)) {
				return isLocked(content) ? LOCKED_PDF : PDF;
			}
			return ZIPPED.contains(found) ? office(content).orElse(found) : found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isLocked(Path pdf) {
		try {
			Loader.loadPDF(pdf.toFile()).close();
			return false;
		}
		catch (InvalidPasswordException ex) {
			return true;
		}
		catch (IOException ex) {
			// many readers open what this one does not
			return false;
		}
	}

	private static Optional<String> office(Path content) {
		try (ZipFile zip = new ZipFile(content.toFile())) {
			if (zip.getEntry("[Content_Types].xml") == null) {
				return Optional.empty();
			}
			if (zip.stream().anyMatch((entry) -> entry.getName().endsWith("vbaProject.bin"))) {
				return Optional.of(MACROS);
			}
			return (zip.getEntry("word/document.xml") != null) ? Optional.of(WORD)
					: Optional.ofNullable(zip.getEntry("xl/workbook.xml")).map((workbook) -> EXCEL);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** What is wrong with a file of this name and media type. */
	List<Finding> check(String name, String mediaType) {
		List<Finding> trouble = trouble(name, mediaType);
		if (!trouble.isEmpty()) {
			return trouble;
		}
		List<String> endings = ENDINGS.get(mediaType);
		if (endings == null) {
			return refused(name, "nội dung tệp không thuộc loại được nhận (kể cả khi đã đổi tên)" + ACCEPTED);
		}
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase();
		return endings.contains(ending) ? List.of() : refused(name, "đuôi tên tệp không khớp với nội dung" + ACCEPTED);
	}

	/** What keeps even a file of a kind that is taken from being read. */
	List<Finding> trouble(String name, String mediaType) {
		String why = KNOWN_TROUBLE.get(mediaType);
		return (why == null) ? List.of() : refused(name, why);
	}

	private static List<Finding> refused(String name, String why) {
		return List.of(Finding.error("FILE", "file", "Không nhận tệp “" + name + "”: " + why, ""));
	}

}
