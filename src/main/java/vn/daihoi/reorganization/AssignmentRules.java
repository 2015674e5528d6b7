package vn.daihoi.reorganization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Finding;

/** Nobody is lost and nobody counted twice when an organisation is split. */
class AssignmentRules {

	private static final String OFFICIAL = "Đảng viên chính thức";

	private static final String PROBATIONARY = "Đảng viên dự bị";

	private final Map<String, Organization> before;

	private final Map<String, Member> members;

	/**
	 * Rules for a tree.
	 * @param members those of the organisations that it is about
	 */
	AssignmentRules(Map<String, Organization> before, List<Member> members) {
		this.before = before;
		this.members = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
	}

	List<Finding> check(Reorganization move) {
		List<Finding> findings = new ArrayList<>();
		if (move.kind() == MoveKind.SPLIT) {
			checkTotal(move, OFFICIAL, "official", Organization::officialMembers, findings);
			checkTotal(move, PROBATIONARY, "probationary", Organization::probationaryMembers, findings);
			move.result().forEach((part) -> {
				checkPart(move, part, OFFICIAL, part.officialMembers(), Member::official, findings);
				checkPart(move, part, PROBATIONARY, part.probationaryMembers(), (one) -> !one.official(), findings);
			});
		}
		checkTargets(move, findings);
		checkMembers(move, findings);
		checkPosts(move, findings);
		return findings;
	}

	private void checkTotal(Reorganization move, String label, String field, ToIntFunction<Organization> number,
			List<Finding> findings) {
		int was = move.former().stream().map(this.before::get).mapToInt(number).sum();
		int is = move.result().stream().mapToInt(number).sum();
		if (was != is) {
			MoveRules.add(findings, field,
					"Ô “%s” của các tổ chức sau chia, tách cộng lại là %d, còn tổ chức cũ có %d; hãy sửa số ở từng tổ chức cho đủ %d, hoặc sửa số của tổ chức cũ ở trang Tổ chức đảng trước"
						.formatted(label, is, was, was));
		}
	}

	private void checkPart(Reorganization move, Organization part, String label, int number, Predicate<Member> counted,
			List<Finding> findings) {
		long chosen = move.assigned()
			.members()
			.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(part.code()) && this.members.containsKey(one.getKey()))
			.filter((one) -> counted.test(this.members.get(one.getKey())))
			.count();
		if (chosen > number) {
			MoveRules.add(findings, "member",
					"“%s”: ô “%s” ghi %d mà danh sách chia về đây %d người; hãy sửa số hoặc chia lại danh sách"
						.formatted(part.name(), label, number, chosen));
		}
	}

	private static void checkTargets(Reorganization move, List<Finding> findings) {
		Set<String> results = move.result().stream().map(Organization::code).collect(Collectors.toSet());
		move.assigned()
			.targets()
			.filter((code) -> !results.contains(code))
			.distinct()
			.forEach((code) -> MoveRules.add(findings, "member",
					"“%s” không phải là tổ chức sau sắp xếp; hãy chọn lại nơi về của đảng viên, chức danh, tài khoản"
						.formatted(code)));
	}

	private void checkMembers(Reorganization move, List<Finding> findings) {
		move.assigned()
			.members()
			.keySet()
			.stream()
			.filter((id) -> !this.members.containsKey(id))
			.forEach((id) -> MoveRules.add(findings, "member",
					"Đảng viên mang mã “%s” không thuộc tổ chức này; hãy xem lại danh sách".formatted(id)));
	}

	private void checkPosts(Reorganization move, List<Finding> findings) {
		move.assigned().posts().forEach((key, code) -> {
			Organization from = this.before.get(Assignments.Post.of(key).organization());
			boolean fits = from != null && move.result()
				.stream()
				.noneMatch((one) -> one.code().equals(code) && one.kind().isBranch() != from.kind().isBranch());
			if (!fits) {
				MoveRules.add(findings, "post",
						"Chức danh của “%s” không chuyển sang tổ chức khác cấp; hãy để trống và kiện toàn sau"
							.formatted(Assignments.Post.of(key).name()));
			}
		});
	}

}
