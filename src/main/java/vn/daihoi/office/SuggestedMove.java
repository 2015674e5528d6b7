package vn.daihoi.office;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;

/** What a decision on organisations most likely says, before anything is typed. */
final class SuggestedMove {

	private SuggestedMove() {
	}

	/**
	 * The page as it opens.
	 * @param former those that the decision is about, as they are
	 */
	static TypedMove of(MultiValueMap<String, String> asked, List<Organization> former) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(asked);
		TypedMove move = new TypedMove(typed);
		if (!former.isEmpty()) {
			suggest(typed, "", former.get(0));
			Stream.concat(move.rows().stream(), move.moreRows().stream())
				.forEach((row) -> suggest(typed, String.valueOf(row), former.get(0)));
		}
		if (move.kind() == MoveKind.MERGE) {
			typed.putIfAbsent("official0", sum(former.stream().mapToInt(Organization::officialMembers).sum()));
			typed.putIfAbsent("probationary0", sum(former.stream().mapToInt(Organization::probationaryMembers).sum()));
		}
		return move;
	}

	private static void suggest(MultiValueMap<String, String> typed, String row, Organization first) {
		typed.putIfAbsent("kindOf" + row, List.of(first.kind().name()));
		if (first.parentCode() != null) {
			typed.putIfAbsent("parentCode" + row, List.of(first.parentCode()));
		}
		if (row.isEmpty()) {
			typed.putIfAbsent("name", List.of(first.name()));
		}
	}

	private static List<String> sum(int members) {
		return List.of(String.valueOf(members));
	}

}
