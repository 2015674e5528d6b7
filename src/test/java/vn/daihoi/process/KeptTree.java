package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.reorganization.CarryOutMove;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.reorganization.SupposeMove;
import vn.daihoi.signin.Accounts;

/**
 * The tree of organisations that all tests share, moved by a test and put back after it.
 */
@Component
class KeptTree {

	private static final List<String> KEPT = List.of("kept_organization", "kept_member", "kept_membership");

	private static final String DECIDED = "2024-09-30";

	private final JdbcClient jdbc;

	private final IdentityService identity;

	private final Organizations organizations;

	private final Accounts accounts;

	private final SupposeMove suppose;

	private final CarryOutMove carryOut;

	private final Campaign campaign;

	KeptTree(JdbcClient jdbc, IdentityService identity, Organizations organizations, Accounts accounts,
			SupposeMove suppose, CarryOutMove carryOut, Campaign campaign) {
		this.jdbc = jdbc;
		this.identity = identity;
		this.organizations = organizations;
		this.accounts = accounts;
		this.suppose = suppose;
		this.carryOut = carryOut;
		this.campaign = campaign;
	}

	/**
	 * Keeps it as it is, and adds a committee of the plan without branches, {@code tp}.
	 */
	void keep() {
		this.jdbc.sql("create table kept_organization as select * from organization").update();
		this.jdbc.sql("create table kept_member as select id, organization_code from member").update();
		this.jdbc.sql("create table kept_membership as select user_id_, group_id_ from act_id_membership").update();
		addCommittee();
	}

	private void addCommittee() {
		if (this.organizations.find("tp").isEmpty()) {
			this.organizations.add(new Organization("tp", "Đảng ủy xã Tân Phước", OrganizationKind.GRASSROOTS_COMMITTEE,
					"phunghiep", 10, 0, null));
		}
		this.jdbc
			.sql("update organization set ended_on = null, founded_on = null, succeeded_by = null where code = 'tp'")
			.update();
		this.accounts.add("danguy.tp", "Đảng ủy xã Tân Phước", "demo",
				List.of("tp:committee", "tp:office", "tp:acting", "tp:inspection"), List.of("tp"));
	}

	/** An organisation of it as it is now. */
	Organization known(String code) {
		return this.organizations.find(code).orElseThrow();
	}

	/** The same right below another one. */
	Organization under(String code, String parent) {
		Organization one = known(code);
		return new Organization(code, one.name(), one.kind(), parent, one.officialMembers(), one.probationaryMembers(),
				one.guidedBy(), one.termEndsOn());
	}

	/** A decision of 30/9/2024 in force on that day is recorded. */
	void moves(MoveKind kind, List<String> former, Organization... result) {
		moves(kind, DECIDED, former, result);
	}

	/** A decision of a day, in force on that day, is recorded. */
	void moves(MoveKind kind, String day, List<String> former, Organization... result) {
		LocalDate decided = LocalDate.parse(day);
		moves(new Reorganization(kind, decided, new MoveDecision("12-QĐ/HU", decided, "Ban Thường vụ Huyện ủy"), former,
				List.of(result), Map.of(), Set.of(), Set.of(), "Theo quyết định"));
	}

	void moves(Reorganization move) {
		this.carryOut.carryOut(move, this.suppose.of(move).version(), "dieuchinh");
		this.campaign.runJobs();
	}

	void putBack() {
		this.campaign.begin();
		List.of("organization_past", "organization_move_part", "organization_move", "post_holder")
			.forEach((rows) -> this.jdbc.sql("delete from " + rows).update());
		this.jdbc.sql("""
				update member m set organization_code =
				(select k.organization_code from kept_member k where k.id = m.id)""").update();
		this.jdbc.sql("""
				update organization o set (name, kind, parent_code, official_members, probationary_members, ended_on,
				succeeded_by) =
				(select name, kind, parent_code, official_members, probationary_members, ended_on, succeeded_by
				from kept_organization k where k.code = o.code)
				where code in (select code from kept_organization)""").update();
		this.jdbc
			.sql("""
					delete from act_id_membership m where m.user_id_ in (select k.user_id_ from kept_membership k)
					and not exists (select 1 from kept_membership k where k.user_id_ = m.user_id_ and k.group_id_ = m.group_id_)""")
			.update();
		this.jdbc.sql("""
				insert into act_id_membership select * from kept_membership k where not exists (
				select 1 from act_id_membership m where m.user_id_ = k.user_id_ and m.group_id_ = k.group_id_)""")
			.update();
		this.jdbc.sql(
				"update organization set ended_on = date '2024-01-01' where code not in (select code from kept_organization)")
			.update();
		forget("danguy.tp");
		KEPT.forEach((rows) -> this.jdbc.sql("drop table " + rows).update());
	}

	/** An account that a test made. */
	void forget(String account) {
		this.identity.deleteUser(account);
	}

}
