package vn.daihoi.plancheck;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.springframework.lang.Nullable;

/** What a call on the command line asks for. */
record CheckCall(Path file, LocalDate asOf, boolean asJson) {

	/**
	 * Reads the arguments.
	 * @throws IllegalArgumentException saying in Vietnamese what means nothing
	 */
	static CheckCall of(List<String> arguments, LocalDate today) {
		Deque<String> left = new ArrayDeque<>(arguments);
		Path file = null;
		LocalDate asOf = today;
		boolean asJson = false;
		while (!left.isEmpty()) {
			String argument = left.pop();
			switch (argument) {
				case "--as-of" -> asOf = day(left.isEmpty() ? "" : left.pop());
				case "--json" -> asJson = true;
				default -> file = onlyFile(file, argument);
			}
		}
		require(file != null, "Chưa ghi tệp kế hoạch");
		return new CheckCall(file, asOf, asJson);
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Sau --as-of phải là ngày dạng năm-tháng-ngày, ví dụ 2024-12-31", ex);
		}
	}

	private static Path onlyFile(@Nullable Path known, String argument) {
		require(!argument.startsWith("-"), "Không có tùy chọn “" + argument + "”");
		require(known == null, "Mỗi lần chỉ rà soát một tệp; thừa “" + argument + "”");
		try {
			return Path.of(argument);
		}
		catch (InvalidPathException ex) {
			throw new IllegalArgumentException("Tên tệp “" + argument + "” không dùng được trên máy này", ex);
		}
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
