package vn.daihoi.process;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.signin.Accounts;

/**
 * The tree of organisations that all tests share, put back after a test that moves it.
 */
class KeptTree {

	private static final List<String> KEPT = List.of("kept_organization", "kept_member", "kept_membership");

	private final JdbcClient jdbc;

	private final IdentityService identity;

	KeptTree(JdbcClient jdbc, IdentityService identity) {
		this.jdbc = jdbc;
		this.identity = identity;
	}

	void keep() {
		this.jdbc.sql("create table kept_organization as select * from organization").update();
		this.jdbc.sql("create table kept_member as select id, organization_code from member").update();
		this.jdbc.sql("create table kept_membership as select user_id_, group_id_ from act_id_membership").update();
	}

	/** A committee of the plan without branches, {@code tp}, and its people. */
	void addCommittee(Organizations organizations, Accounts accounts) {
		if (organizations.find("tp").isEmpty()) {
			organizations.add(new Organization("tp", "Đảng ủy xã Tân Phước", OrganizationKind.GRASSROOTS_COMMITTEE,
					"phunghiep", 10, 0, null));
		}
		this.jdbc
			.sql("update organization set ended_on = null, founded_on = null, succeeded_by = null where code = 'tp'")
			.update();
		accounts.add("danguy.tp", "Đảng ủy xã Tân Phước", "demo",
				List.of("tp:committee", "tp:office", "tp:acting", "tp:inspection"), List.of("tp"));
	}

	void putBack() {
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
