package vn.daihoi.reorganization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.reorganization.SideWork.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Who goes on with work beside congresses. */
class SideFatesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

	private static final String CONGRESS = "p/cb";

	private static final Map<String, Organization> TREE = Stream
		.of(one("huyen", OrganizationKind.SUPERIOR_COMMITTEE, null),
				one("xa", OrganizationKind.GRASSROOTS_COMMITTEE, "huyen"),
				one("bp", OrganizationKind.INTERMEDIATE_COMMITTEE, "xa"),
				one("cb", OrganizationKind.HAMLET_BRANCH, "bp"), one("cb2", OrganizationKind.HAMLET_BRANCH, "xa2"),
				one("xa2", OrganizationKind.GRASSROOTS_COMMITTEE, "huyen"),
				one("ngoai", OrganizationKind.GRASSROOTS_COMMITTEE, null))
		.collect(Collectors.toMap(Organization::code, Function.identity()));

	private static Organization one(String code, OrganizationKind kind, String parent) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 10, 0, null);
	}

	private static List<SideFate> fates(MoveKind kind, List<String> former, List<Organization> result,
			List<Fate> congresses, SideWork... works) {
		Reorganization move = new Reorganization(kind, DAY, new MoveDecision("1-QĐ/HU", DAY, "Huyện ủy"), former,
				result, Map.of(), Set.of(), Set.of(), "");
		return new SideFates(new ChangedTree(TREE, move), move, congresses).of(List.of(works));
	}

	private static SideWork work(Kind kind) {
		return new SideWork(kind, CONGRESS, "cb", (kind == Kind.MID_TERM) ? null : "xa");
	}

	@Test
	void whatRunsAtTheSameCommitteeIsNotNamed() {
		assertThat(fates(MoveKind.MOVE, List.of("cb"), List.of(one("cb", OrganizationKind.HAMLET_BRANCH, "xa")),
				List.of(), work(Kind.MID_TERM), work(Kind.BALLOTS)))
			.isEmpty();
	}

	@Test
	void ballotsOfABranchBelowAnIntermediateCommitteeGoToTheGrassrootsCommittee() {
		assertThat(
				fates(MoveKind.DISSOLVE, List.of("cb"), List.of(), List.of(), work(Kind.BALLOTS), work(Kind.MID_TERM)))
			.containsExactly(new SideFate(work(Kind.BALLOTS), "xa", "xa"), SideFate.stops(work(Kind.MID_TERM)));
	}

	@Test
	void complaintsOfABranchThatMergesElsewhereGoToTheCommitteeThere() {
		Organization merged = one("cb2", OrganizationKind.HAMLET_BRANCH, "xa2");
		assertThat(fates(MoveKind.MERGE, List.of("cb", "cb2"), List.of(merged), List.of(), work(Kind.COMPLAINTS)))
			.containsExactly(new SideFate(work(Kind.COMPLAINTS), "cb2", "xa2"));
	}

	@Test
	void whatServesACongressStopsWithItAndAComplaintGoesOn() {
		Fate stops = Fate.stops(new RunningCongress(CONGRESS, "p", "huyen", "cb", "xa", "BRANCHES", false), "cấp trên");
		assertThat(fates(MoveKind.MOVE, List.of("cb"), List.of(one("cb", OrganizationKind.HAMLET_BRANCH, "ngoai")),
				List.of(stops), work(Kind.STAMPING), work(Kind.COMPLAINTS)))
			.containsExactly(SideFate.stops(work(Kind.STAMPING)), new SideFate(work(Kind.COMPLAINTS), "cb", "ngoai"));
	}

	@Test
	void ballotsThatACommitteeKeepsItselfGoToItsSuccessor() {
		SideWork own = new SideWork(Kind.BALLOTS, "p/xa2", "xa2", "xa2");
		Organization merged = one("moi", OrganizationKind.GRASSROOTS_COMMITTEE, "huyen");
		assertThat(fates(MoveKind.MERGE, List.of("xa2", "xa"), List.of(merged), List.of(), own))
			.containsExactly(new SideFate(own, "moi", "moi"));
	}

}
