package vn.daihoi.process;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Congresses;
import vn.daihoi.document.WordFile;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A party organisation moves by a decision while its own congress runs. */
@ProcessTest
class MovedPartyCongressTests {

	private static final String DAY = "2025-03-17";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Organizations organizations;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Absences absences;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private KeptTree tree;

	private PartyOrganization organization;

	@BeforeEach
	void planIsIssued() {
		this.tree.keep();
		this.campaign.beginWithPlanOfBanHon();
		this.organization = this.campaign.partyOrganization();
	}

	@AfterEach
	void treeIsPutBack() {
		this.tree.putBack();
	}

	private Organization otherwise(String code, String name, String parent) {
		Organization one = this.organizations.find(code).orElseThrow();
		return new Organization(code, (name != null) ? name : one.name(), one.kind(),
				(parent != null) ? parent : one.parentCode(), one.officialMembers(), one.probationaryMembers(), null);
	}

	/** A committee of the plan between the issuer and the commune. */
	private String between() {
		String code = "khoi" + this.campaign.plan().substring(this.campaign.plan().length() - 8);
		this.organizations.add(new Organization(code, "Đảng ủy Khối các xã", OrganizationKind.SUPERIOR_COMMITTEE,
				"phunghiep", 40, 0, null));
		this.accounts.add("khoi", "Đảng ủy Khối", "demo",
				List.of(code + ":organisation-board", code + ":standing-leadership"), List.of("hh"));
		return code;
	}

	private boolean runs() {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("partyCongress")
			.processInstanceBusinessKey(this.organization.congress())
			.count() > 0;
	}

	@Test
	void newSuperiorAcceptsTheDayAndRatifiesInPlaceOfTheOld() {
		String superior = between();
		this.organization.registers(DAY, "MEMBERS");
		this.campaign.person("bantochuc").claims(this.organization.congress(), "userTask_acceptDate");
		this.tree.moves(MoveKind.MOVE, "2025-01-22", List.of("hh"), otherwise("hh", null, superior));
		assertThat(this.congresses.get(this.organization.congress()).unitCode()).isEqualTo(superior);
		People.Person board = this.campaign.person("khoi");
		assertThat(board.sees(this.organization.congress())).containsExactly("userTask_acceptDate");
		assertThat(this.campaign.person("bantochuc").sees(this.organization.congress())).isEmpty();
		String task = board.task(this.organization.congress(), "userTask_acceptDate").getId();
		board.completes(this.organization.congress(), "userTask_acceptDate",
				"{\"rows\":[{\"taskId\":\"%s\",\"accepted\":true}]}".formatted(task));
		this.organization.plansElections();
		assertThat(board.sees(this.organization.congress())).containsExactly("userTask_agreeElections");
		assertThat(told(superior + ":organisation-board")).anyMatch((text) -> text.startsWith("Đại hội của Đảng ủy"));
		this.tree.forget("khoi");
	}

	private List<String> told(String group) {
		return this.jdbc.sql("select text from notification where recipient = ? and kind = 'ORGANIZATION_MOVED'")
			.param(group)
			.query(String.class)
			.list();
	}

	@Test
	void renamedOrganisationGoesOnToItsRatificationUnderTheNewName() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo("2025-02-10");
		this.tree.moves(MoveKind.RENAME, "2025-02-03", List.of("hh"),
				otherwise("hh", "Đảng ủy phường Hiệp Hưng", null));
		assertThat(issuer("opening-letter")).contains("XÃ HIỆP HƯNG").doesNotContain("PHƯỜNG");
		this.campaign.advanceTo(DAY);
		this.organization.opens(44, 42);
		this.organization.electsCommittee();
		assertThat(issuer("members-report")).contains("PHƯỜNG HIỆP HƯNG");
	}

	private String issuer(String kind) {
		byte[] word = Visitor.withPassword(this.port, "danguy.hh")
			.get("/api/congresses/hh/%s/papers/%s.docx".formatted(this.campaign.plan(), kind))
			.response()
			.body();
		return WordFile.of(word, kind).table(0).get(0).get(0);
	}

	@Test
	void dissolvedOrganisationsCongressStopsWithTheReason() {
		this.organization.registers(DAY, "MEMBERS");
		this.organizations.childrenOf("hh")
			.forEach((branch) -> this.tree.moves(MoveKind.MOVE, "2025-01-22", List.of(branch.code()),
					otherwise(branch.code(), null, "tp")));
		this.tree.moves(MoveKind.DISSOLVE, "2025-01-22", List.of("hh"));
		assertThat(runs()).isFalse();
		assertThat(this.absences.reason(this.organization.congress())).get()
			.asString()
			.contains("Giải thể theo Quyết định số 12-QĐ/HU", "Theo quyết định");
		assertThat(this.campaign.person("bantochuc").sees(this.organization.congress())).isEmpty();
	}

	@Test
	void electedCommitteeOfAnOrganisationThatMergesIsSentToRatificationByWhoTakesOver() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(44, 42);
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 2");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 2", 41));
		this.organization.closes(DAY);
		String merged = "hhtp" + this.campaign.plan().substring(this.campaign.plan().length() - 8);
		this.tree.moves(MoveKind.MERGE, DAY, List.of("hh", "tp"), new Organization(merged, "Đảng ủy xã Hiệp Phước",
				OrganizationKind.GRASSROOTS_COMMITTEE, "phunghiep", 54, 3, null));
		assertThat(runs()).isTrue();
		this.accounts.add("danguy.moi", "Đảng ủy mới", "demo", List.of(merged + ":committee"), List.of(merged));
		assertThat(this.campaign.person("danguy.moi").sees(this.organization.congress()))
			.containsExactly("userTask_voteNumber");
		this.tree.forget("danguy.moi");
	}

}
