package vn.daihoi.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The demonstration's district with committees and branches added to it. */
final class LargeDistrict {

	private static final Path PACKAGED = Path.of("src/main/resources/demonstration/organizations.yaml");

	private LargeDistrict() {
	}

	/** Writes the file of its organisations. */
	static Path write(Path folder, int units, int branchesOfEach) throws IOException {
		String more = IntStream.rangeClosed(1, units)
			.mapToObj((unit) -> unit(unit, branchesOfEach))
			.collect(Collectors.joining());
		return Files.writeString(folder.resolve("organizations.yaml"),
				Files.readString(PACKAGED).replaceFirst("(?m)^accounts:", more + "\naccounts:"));
	}

	private static String unit(int unit, int branches) {
		String head = """
				      - code: them%1$d
				        name: Đảng ủy xã thêm %1$d
				        kind: grassrootsCommittee
				        below:
				""".formatted(unit);
		return head + IntStream.rangeClosed(1, branches)
			.mapToObj((
					branch) -> "          - { code: them%d.%02d, kind: hamletBranch, official: 3, name: Chi bộ ấp %d }\n"
						.formatted(unit, branch, branch))
			.collect(Collectors.joining());
	}

}
