package vn.daihoi.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Whether a content is a workbook that may be opened at all, whatever its name. */
final class FileCheck {

	private static final long MOST_BYTES = 64L * 1024 * 1024;

	private static final int MOST_PARTS = 1000;

	private static final String TEMPLATE = "hãy điền vào tệp mẫu tải từ trang này rồi gửi lại";

	private FileCheck() {
	}

	/**
	 * Looks into a content without keeping what it unpacks.
	 * @throws Refusal 422, saying what is wrong with the file as a whole
	 */
	static void check(byte[] file) {
		trouble(file).ifPresent((text) -> {
			throw refusal(text);
		});
	}

	static Refusal refusal(String text) {
		return Refusal.impossible(List.of(Finding.error("EXCEL", "file", text, "")));
	}

	static Refusal tooManyRows() {
		return refusal("Tệp có hơn %,d dòng; hãy xóa dòng thừa hoặc chia thành nhiều tệp".formatted(RawSheet.MOST_ROWS)
			.replace(',', '.'));
	}

	static Refusal damaged() {
		return refusal("Tệp Excel bị hỏng, không đọc được; hãy mở tệp bằng Excel, lưu lại thành XLSX rồi gửi lại");
	}

	private static Optional<String> trouble(byte[] file) {
		if (file.length == 0) {
			return Optional.of("Tệp rỗng (0 byte); " + TEMPLATE);
		}
		return switch (FileMagic.valueOf(file)) {
			case OOXML -> zipped(file);
			case OLE2 -> Optional.of(old(file));
			default -> Optional
				.of("Tệp không phải Excel (XLSX): tệp CSV, văn bản hoặc loại khác, kể cả khi đã đổi tên; " + TEMPLATE);
		};
	}

	private static String old(byte[] file) {
		try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
			return parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
					? "Tệp Excel có mật khẩu; hãy bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi gửi lại"
					: "Tệp thuộc kiểu cũ (XLS) hoặc không phải Excel; hãy lưu lại thành XLSX rồi gửi lại";
		}
		catch (IOException | RuntimeException ex) {
			return "Tệp thuộc kiểu cũ (XLS) và bị hỏng; " + TEMPLATE;
		}
	}

	private static Optional<String> zipped(byte[] file) {
		Set<String> parts = new HashSet<>();
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
			if (isTooLarge(zip, parts)) {
				return Optional.of("Tệp bung ra quá lớn; hãy xóa dòng, hình thừa, hoặc " + TEMPLATE);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return Optional.of(damaged().findings().get(0).text());
		}
		return unusable(parts);
	}

	private static boolean isTooLarge(ZipArchiveInputStream zip, Set<String> parts) throws IOException {
		long left = MOST_BYTES;
		for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
			parts.add(part.getName());
			left -= unpacked(zip, left);
			if (left < 0 || parts.size() > MOST_PARTS) {
				return true;
			}
		}
		return false;
	}

	/** How many bytes a part unpacks to; it is not read on behind the limit. */
	private static long unpacked(InputStream part, long limit) throws IOException {
		byte[] buffer = new byte[8192];
		long size = 0;
		for (int read = part.read(buffer); read >= 0 && size <= limit; read = part.read(buffer)) {
			size += read;
		}
		return size;
	}

	private static Optional<String> unusable(Set<String> parts) {
		if (parts.stream().anyMatch((part) -> part.endsWith("vbaProject.bin"))) {
			return Optional.of("Tệp Excel có macro; hãy lưu lại thành XLSX không có macro rồi gửi lại");
		}
		boolean workbook = parts.contains("[Content_Types].xml") && parts.contains("xl/workbook.xml");
		return workbook ? Optional.empty() : Optional.of("Tệp nén này không phải tệp Excel (XLSX); " + TEMPLATE);
	}

}
