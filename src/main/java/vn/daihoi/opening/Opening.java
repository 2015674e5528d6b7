package vn.daihoi.opening;

import java.util.List;
import java.util.stream.Stream;

/**
 * A congress on its day, and who attends and directs it.
 *
 * @param attending by name
 */
record Opening(OpeningRow row, List<String> attending) {

	/**
	 * Where somebody cannot be: who is to attend another congress at once, and whose
	 * committee directs another one at once.
	 * @param day all congresses of the day
	 */
	List<String> clashes(List<Opening> day) {
		List<Opening> others = day.stream().filter((other) -> this.row.meets(other.row)).toList();
		return Stream.concat(others.stream().flatMap(this::torn), directed(others).stream()).toList();
	}

	private Stream<String> torn(Opening other) {
		return this.attending.stream()
			.filter((name) -> other.attending.stream().anyMatch(name::equalsIgnoreCase))
			.map((name) -> "Đồng chí %s cũng dự %s cùng buổi".formatted(name, other.row.organizationName()));
	}

	private List<String> directed(List<Opening> others) {
		long same = others.stream().filter((other) -> other.row.unit().equals(this.row.unit())).count();
		return (same == 0) ? List.of()
				: List.of("%s chỉ đạo %d đại hội cùng buổi".formatted(this.row.unitName(), same + 1));
	}

}
