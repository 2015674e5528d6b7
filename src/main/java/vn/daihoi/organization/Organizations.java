package vn.daihoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.Refusal;

/** All organisations, in the order of their codes. */
@Repository
public class Organizations {

	private static final String SELECT = """
			SELECT code, name, kind, parent_code, official_members, probationary_members, follows_own_guidance
			FROM organization
			""";

	private static final String INSERT = """
			INSERT INTO organization
			(code, name, kind, parent_code, official_members, probationary_members, follows_own_guidance)
			VALUES (?, ?, ?, ?, ?, ?, ?)
			""";

	private final JdbcClient database;

	public Organizations(JdbcClient database) {
		this.database = database;
	}

	public List<Organization> all() {
		return this.database.sql(SELECT + "ORDER BY code").query(Organizations::read).list();
	}

	/** The organisation with that code; empty when there is none. */
	public Optional<Organization> find(String code) {
		return this.database.sql(SELECT + "WHERE code = ?").param(code).query(Organizations::read).optional();
	}

	/** Those right below {@code code}; none when it is unknown. */
	public List<Organization> childrenOf(String code) {
		return this.database.sql(SELECT + "WHERE parent_code = ? ORDER BY code")
			.param(code)
			.query(Organizations::read)
			.list();
	}

	/** Holds an organisation's row until the end of the transaction. */
	public void lock(String code) {
		this.database.sql("SELECT code FROM organization WHERE code = ? FOR UPDATE")
			.param(code)
			.query(String.class)
			.single();
	}

	/**
	 * Takes a new organisation into the tree.
	 * @throws Refusal 409, when its code is taken or its parent is unknown
	 */
	public void add(Organization organization) {
		try {
			insert(organization);
		}
		catch (DuplicateKeyException taken) {
			throw Refusal.because("ORGANIZATION_TAKEN", "code",
					"Mã tổ chức “" + organization.code() + "” đã có; hãy chọn mã khác");
		}
		catch (DataIntegrityViolationException orphan) {
			throw Refusal.because("ORGANIZATION_PARENT", "parentCode", "Chưa có tổ chức cấp trên mang mã “"
					+ organization.parentCode() + "”; hãy lập tổ chức cấp trên trước");
		}
	}

	private void insert(Organization organization) {
		this.database.sql(INSERT)
			.params(organization.code(), organization.name(), organization.kind().name(), organization.parentCode(),
					organization.officialMembers(), organization.probationaryMembers(),
					organization.followsOwnGuidance())
			.update();
	}

	private static Organization read(ResultSet row, int number) throws SQLException {
		return new Organization(row.getString("code"), row.getString("name"),
				OrganizationKind.valueOf(row.getString("kind")), row.getString("parent_code"),
				row.getInt("official_members"), row.getInt("probationary_members"),
				row.getBoolean("follows_own_guidance"));
	}

}
