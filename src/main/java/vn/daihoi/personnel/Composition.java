package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Member;
import vn.daihoi.plan.PersonnelRule;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.PostUnification;
import vn.daihoi.regulation.Finding;

/**
 * What a plan wishes for among the proposed persons. It sets no quota and so refuses
 * nobody: what is missing is told, with the plan's own words.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.2.
 *
 * @param wishes what the plan says of the composition
 * @param secretary which post the secretary also holds; null where the plan is silent
 */
record Composition(List<PersonnelRule> wishes, @Nullable PostUnification secretary, LocalDate today) {

	private static final String FIELD = "candidates";

	List<Finding> check(Map<Member, Post> named) {
		List<Finding> findings = new ArrayList<>(checkGroups(named.keySet()));
		named.forEach((member, post) -> {
			if (post == Post.SECRETARY && this.secretary != null) {
				findings.addAll(checkSecretary(member));
			}
		});
		return findings;
	}

	private List<Finding> checkGroups(Set<Member> named) {
		if (named.isEmpty() || this.wishes.isEmpty()) {
			return List.of();
		}
		List<String> missing = new ArrayList<>();
		addIfNone(missing, "nữ", named, Member::female);
		addIfNone(missing, "người dưới %d tuổi".formatted(CompositionTargets.youngBelow()), named, this::isYoung);
		addIfNone(missing, "người dân tộc thiểu số", named, Member::ethnicMinority);
		PersonnelRule wish = this.wishes.get(this.wishes.size() - 1);
		return missing.isEmpty() ? List.of()
				: List.of(Finding.info("COMPOSITION", FIELD,
						"Danh sách chưa có %s; kế hoạch: “%s”".formatted(String.join(", ", missing), wish.text()),
						Plans.clause(wish.clause())));
	}

	private static void addIfNone(List<String> missing, String name, Set<Member> named, Predicate<Member> is) {
		if (named.stream().noneMatch(is)) {
			missing.add(name);
		}
	}

	private boolean isYoung(Member member) {
		return member.birthDate().isAfter(this.today.minusYears(CompositionTargets.youngBelow()));
	}

	private List<Finding> checkSecretary(Member member) {
		String post = (member.post() != null) ? member.post() : "";
		if (this.secretary.isPreferred(post)) {
			return List.of();
		}
		String text = this.secretary.isFallback(post)
				? "%s là %s, người thay thế mà kế hoạch cho phép; chủ trương là bí thư đồng thời là %s"
					.formatted(member.fullName(), post, this.secretary.preferred())
				: "%s không phải là %s; chủ trương là bí thư đồng thời giữ chức vụ này%s".formatted(member.fullName(),
						this.secretary.preferred(), fallback());
		return List.of(Finding.info("POST_UNIFICATION", FIELD, text, Plans.clause(this.secretary.clause())));
	}

	private String fallback() {
		return (this.secretary.fallback() != null) ? ", nơi khó khăn thì " + this.secretary.fallback() : "";
	}

}
