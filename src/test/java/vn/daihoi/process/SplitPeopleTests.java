package vn.daihoi.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.election.Election;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever belongs to an organisation that is split goes to one of its parts. */
@ProcessTest
class SplitPeopleTests {

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");

	private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Organizations organizations;

	@Autowired
	private Members members;

	@Autowired
	private PostHolders holders;

	@Autowired
	private IdentityService identity;

	@Autowired
	private KeptTree tree;

	private String one;

	private String other;

	@BeforeEach
	void planIsIssued() {
		this.tree.keep();
		this.campaign.beginWithIssuedPlan();
		String fresh = this.campaign.plan().substring(this.campaign.plan().length() - 8);
		this.one = "hh.a" + fresh;
		this.other = "hh.b" + fresh;
		this.holders.enter("hh02",
				new PostHolder("Đặng Thị Thu Ba", Election.SECRETARY, LocalDate.of(2022, 6, 1), "11-QĐ/ĐU"));
	}

	@AfterEach
	void treeIsPutBack() {
		this.tree.putBack();
	}

	/** A school whose second part has four members. */
	private Map<String, String> splitting() {
		Organization school = this.organizations.find("hh02").orElseThrow();
		Map<String, String> fields = new HashMap<>(
				Map.of("kind", "SPLIT", "former", "hh02", "number", "12-QĐ/ĐU", "decidedOn", "2024-09-28", "issuer",
						"Đảng ủy xã Hiệp Hưng", "effectiveOn", "2024-09-30", "act", "preview"));
		part(fields, 0, this.one, "Chi bộ Trường A", school.officialMembers() - 4, school.probationaryMembers());
		part(fields, 1, this.other, "Chi bộ Trường B", 4, 0);
		return fields;
	}

	private static void part(Map<String, String> fields, int at, String code, String name, int official,
			int probationary) {
		fields.putAll(Map.of("code" + at, code, "name" + at, name, "kindOf" + at, "SCHOOL_BRANCH", "parentCode" + at,
				"hh", "official" + at, String.valueOf(official), "probationary" + at, String.valueOf(probationary)));
	}

	private String preview(Map<String, String> fields) {
		return Visitor.signedIn(this.port, "dieuchinh").form("/organizations/moves", fields).body();
	}

	private void records(Map<String, String> fields) {
		Matcher seen = SEEN.matcher(preview(fields));
		assertThat(seen.find()).isTrue();
		fields.putAll(Map.of("seen", seen.group(1), "act", "record", "reason", "Tách chi bộ"));
		assertThat(Visitor.signedIn(this.port, "dieuchinh").form("/organizations/moves", fields).status())
			.isEqualTo(302);
	}

	@Test
	void membersPostsAndRolesGoWhereTheyAreSent() {
		Map<String, String> fields = splitting();
		assertThat(preview(fields)).contains("member.hh02-03", "post.hh02/SECRETARY/Đặng Thị Thu Ba",
				"role.hh02:secretary/chibo.hh02");
		Set.of("hh02-03", "hh02-04").forEach((member) -> fields.put("member." + member, this.other));
		fields.put("post.hh02/SECRETARY/Đặng Thị Thu Ba", this.other);
		fields.put("role.hh02:secretary/chibo.hh02", this.other);
		records(fields);
		assertThat(this.members.of(this.other)).extracting(Member::id).containsExactly("hh02-03", "hh02-04");
		assertThat(this.members.of("hh02")).isEmpty();
		assertThat(this.members.of(this.one)).extracting(Member::id).contains("hh02-01");
		assertThat(this.holders.on(DAY, "hh02")).isEmpty();
		assertThat(this.holders.on(DAY.minusDays(1), "hh02")).hasSize(1);
		assertThat(this.holders.on(DAY, this.other)).extracting(PostHolder::decision).containsExactly("12-QĐ/ĐU");
		assertThat(this.identity.createGroupQuery().groupMember("chibo.hh02").list()).extracting(Group::getId)
			.containsExactly(this.other + ":secretary");
	}

	@Test
	void whoIsNotAssignedGoesToTheFirstPart() {
		records(splitting());
		assertThat(this.members.of(this.other)).isEmpty();
		assertThat(this.members.of(this.one)).isNotEmpty();
		assertThat(this.holders.on(DAY, this.one)).isEmpty();
		assertThat(this.identity.createGroupQuery().groupMember("chibo.hh02").list()).isEmpty();
	}

	@Test
	void numbersThatDoNotAddUpAreRefusedByTheNameOfTheField() {
		Map<String, String> fields = splitting();
		fields.put("official1", "9");
		assertThat(preview(fields)).contains("Chưa ghi gì",
				"Ô “Đảng viên chính thức” của các tổ chức sau chia, tách cộng lại là");
		fields.put("official1", "4");
		fields.put("probationary1", "7");
		assertThat(preview(fields)).contains("Ô “Đảng viên dự bị” của các tổ chức sau chia, tách cộng lại là");
	}

	@Test
	void moreMembersThanTheNumberOfAPartAreRefused() {
		Map<String, String> fields = splitting();
		List.of("01", "02", "03", "04", "05").forEach((member) -> fields.put("member.hh02-" + member, this.other));
		assertThat(preview(fields))
			.contains("“Chi bộ Trường B”: ô “Đảng viên chính thức” ghi 4 mà danh sách chia về đây 5 người");
	}

	@Test
	void nobodyGoesWhereTheDecisionDoesNotLeadAndNobodyElsesMembersGo() {
		Map<String, String> fields = splitting();
		fields.put("member.hh02-01", "tp");
		fields.put("member.hh01-01", this.one);
		assertThat(preview(fields)).contains("“tp” không phải là tổ chức sau sắp xếp",
				"Đảng viên mang mã “hh01-01” không thuộc tổ chức này");
	}

}
