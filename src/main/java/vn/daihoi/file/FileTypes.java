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

import org.apache.tika.Tika;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;

/** What may be uploaded, told from the content and never from the name alone. */
@Component
class FileTypes {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final Map<String, List<String>> ENDINGS = Map.of("application/pdf", List.of("pdf"), "image/jpeg",
			List.of("jpg", "jpeg"), "image/png", List.of("png"), "image/heic", List.of("heic", "heif"), WORD,
			List.of("docx"), EXCEL, List.of("xlsx"));

	/** Word and Excel begin their files in either way. */
	private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-tika-ooxml");

	private final Tika tika = new Tika();

	/** The media type of a content. */
	String of(Path content) {
		try (var in = Files.newInputStream(content)) {
			String found = this.tika.detect(in);
			return ZIPPED.contains(found) ? office(content).orElse(found) : found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<String> office(Path content) {
		try (ZipFile zip = new ZipFile(content.toFile())) {
			if (zip.getEntry("[Content_Types].xml") == null
					|| zip.stream().anyMatch((entry) -> entry.getName().endsWith("vbaProject.bin"))) {
				return Optional.empty();
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
		List<String> endings = ENDINGS.get(mediaType);
		if (endings == null) {
			return refused(name, "nội dung tệp không thuộc loại được nhận (kể cả khi đã đổi tên)");
		}
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase();
		return endings.contains(ending) ? List.of() : refused(name, "đuôi tên tệp không khớp với nội dung");
	}

	private static List<Finding> refused(String name, String why) {
		return List.of(Finding.error("FILE", "file", "Không nhận tệp “" + name + "”: " + why
				+ "; hãy gửi ảnh chụp (JPG, PNG, HEIC), PDF, Word (DOCX) hoặc Excel (XLSX)", ""));
	}

}
