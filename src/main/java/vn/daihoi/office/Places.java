package vn.daihoi.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Finding;

/**
 * The committees at which people may live: those of the tree, by name or code, and those
 * that are known of others already.
 */
class Places {

	private final Map<String, String> names = new HashMap<>();

	Places(Collection<Organization> tree, Collection<Person> people) {
		people.stream()
			.filter((one) -> one.residence() != null)
			.forEach((one) -> add(one.residence(), one.residence()));
		tree.forEach((one) -> add(one.name(), one.name()));
		tree.forEach((one) -> add(one.code(), one.name()));
	}

	private void add(String called, String name) {
		this.names.put(called.toLowerCase(Locale.ROOT), name);
	}

	/** How the place is called that somebody wrote; what is not known stays as it is. */
	@Nullable
	String named(@Nullable String written) {
		return (written == null) ? null : this.names.getOrDefault(written.toLowerCase(Locale.ROOT), written);
	}

	List<Finding> check(Person person) {
		boolean known = person.residence() == null || this.names.containsValue(person.residence());
		return known ? List.of() : List.of(Finding.error("RESIDENCE", MemberSheet.RESIDENCE,
				"chưa có “%s”; hãy ghi tên hoặc mã của đảng ủy, chi bộ nơi người đó ở (có ở trang “Tổ chức”; nơi khác thì thêm vào trang đó), chưa rõ thì để trống"
					.formatted(person.residence()),
				""));
	}

}
