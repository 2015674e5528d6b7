package vn.daihoi.ratification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.personnel.ShortCvTable;
import vn.daihoi.plan.BranchPapers;

/**
 * Who was elected, each person once, with short CV. The minutes know names only; a name
 * that two members bear is filled in by hand.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1.
 */
@Component
class ElectedList implements PaperSource {

	private final BranchPapers papers;

	private final CongressResults results;

	private final Members members;

	ElectedList(BranchPapers papers, CongressResults results, Members members) {
		this.papers = papers;
		this.results = results;
		this.members = members;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("elected-list", "Danh sách trích ngang người trúng cử", "userTask_requestRatification");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		Map<String, String> posts = posts(congress.id());
		return this.papers.fill("elected-list", congress, Milestone.RATIFICATION_REQUESTED,
				Map.of("people", people(congress, posts)), posts.isEmpty());
	}

	/** By name, with everything that this person was elected to. */
	private Map<String, String> posts(String congress) {
		Map<String, String> posts = new LinkedHashMap<>();
		this.results.outcomes(congress)
			.stream()
			.filter((one) -> one.hasEnoughVotes() || one.isAppointed())
			.forEach((one) -> posts.merge(one.name(), ElectedPost.name(one.election()),
					(before, more) -> before + ", " + more.toLowerCase()));
		return posts;
	}

	private Block people(Congress congress, Map<String, String> posts) {
		List<Member> members = this.members.of(congress.organizationCode());
		ShortCvTable table = new ShortCvTable();
		posts.forEach((name, post) -> {
			Optional<Member> member = only(members, name);
			table.add(name, member, member.map(ElectedList::term).orElse(Paper.BLANK), post);
		});
		return table.block();
	}

	private static String term(Member member) {
		return member.previousCommitteeMember() ? "Tái cử" : "Lần đầu";
	}

	private static Optional<Member> only(List<Member> members, String name) {
		List<Member> found = members.stream().filter((member) -> member.fullName().equals(name)).toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

}
