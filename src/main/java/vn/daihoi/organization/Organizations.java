package vn.daihoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.Refusal;

import static vn.daihoi.organization.OrganizationKind.GRASSROOTS_BRANCH;
import static vn.daihoi.organization.OrganizationKind.GRASSROOTS_COMMITTEE;
import static vn.daihoi.organization.OrganizationKind.INTERMEDIATE_COMMITTEE;
import static vn.daihoi.organization.OrganizationKind.SUPERIOR_COMMITTEE;

/** All organisations, in the order of their codes. */
@Repository
public class Organizations {

	static final String SELECT = """
			SELECT code, name, kind, parent_code, official_members, probationary_members, guided_by, term_ends_on
			FROM organization
			""";

	private static final String INSERT = """
			INSERT INTO organization
			(code, name, kind, parent_code, official_members, probationary_members, guided_by, term_ends_on)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private static final String BELOW = """
			WITH RECURSIVE below (code, kind) AS (
				SELECT code, kind FROM organization WHERE parent_code = :code
				UNION ALL
				SELECT child.code, child.kind FROM organization child
				JOIN below ON child.parent_code = below.code WHERE below.kind = :through
			)
			""";

	private static final Set<OrganizationKind> BRANCHES = Stream.of(OrganizationKind.values())
		.filter(OrganizationKind::isBranch)
		.collect(Collectors.toSet());

	private final JdbcClient database;

	public Organizations(JdbcClient database) {
		this.database = database;
	}

	/** All that there are today; one that has ended is found by its code alone. */
	public List<Organization> all() {
		return this.database.sql(SELECT + "WHERE ended_on IS NULL ORDER BY code").query(Organizations::read).list();
	}

	/** The organisation with that code; empty when there is none. */
	public Optional<Organization> find(String code) {
		return this.database.sql(SELECT + "WHERE code = ?").param(code).query(Organizations::read).optional();
	}

	/**
	 * What each of some is, by its code; one that there is not is left out.
	 * @param codes at least one, at most a few thousand
	 */
	public Map<String, OrganizationKind> kinds(Collection<String> codes) {
		return this.database.sql(SELECT + "WHERE code IN (:codes)")
			.param("codes", codes)
			.query(Organizations::read)
			.list()
			.stream()
			.collect(Collectors.toMap(Organization::code, Organization::kind));
	}

	/** Those right below {@code code}; none when it is unknown. */
	public List<Organization> childrenOf(String code) {
		return this.database.sql(SELECT + "WHERE parent_code = ? AND ended_on IS NULL ORDER BY code")
			.param(code)
			.query(Organizations::read)
			.list();
	}

	/**
	 * The committee that agrees to and ratifies what an organisation elects: the one
	 * above it, and of a branch below an intermediate committee the grassroots one.
	 */
	public Optional<Organization> directorOf(String code) {
		Optional<Organization> above = find(code).map(Organization::parentCode).flatMap(this::find);
		return above.filter((one) -> one.kind() == INTERMEDIATE_COMMITTEE)
			.map(Organization::code)
			.flatMap(this::directorOf)
			.or(() -> above);
	}

	/** Holds an organisation's row until the end of the transaction. */
	public void lock(String code) {
		this.database.sql("SELECT code FROM organization WHERE code = ? FOR UPDATE")
			.param(code)
			.query(String.class)
			.single();
	}

	/**
	 * The grassroots committees at any depth below a committee that issues plans, also
	 * those below a superior committee in between.
	 */
	public List<Organization> unitsBelow(String issuer) {
		return below(issuer, SUPERIOR_COMMITTEE, Set.of(GRASSROOTS_COMMITTEE));
	}

	/**
	 * The grassroots organisations at any depth below a committee that issues plans,
	 * those that are a branch themselves among them.
	 */
	public List<Organization> grassrootsBelow(String issuer) {
		return below(issuer, SUPERIOR_COMMITTEE, Set.of(GRASSROOTS_COMMITTEE, GRASSROOTS_BRANCH));
	}

	/** The branches of a unit at any depth, also those of its intermediate committees. */
	public List<Organization> branchesBelow(String unit) {
		return below(unit, INTERMEDIATE_COMMITTEE, BRANCHES);
	}

	private List<Organization> below(String code, OrganizationKind through, Set<OrganizationKind> wanted) {
		return this.database
			.sql(BELOW + SELECT
					+ "WHERE code IN (SELECT code FROM below) AND kind IN (:wanted) AND ended_on IS NULL ORDER BY code")
			.param("code", code)
			.param("through", through.name())
			.param("wanted", wanted.stream().map(Enum::name).toList())
			.query(Organizations::read)
			.list();
	}

	/**
	 * Takes a new organisation into the tree.
	 * @throws Refusal 409, when its code is taken, or its parent or the committee that
	 * guides it is unknown
	 */
	public void add(Organization organization) {
		if (organization.followsOwnGuidance() && find(organization.guidedBy()).isEmpty()) {
			throw Refusal.because("ORGANIZATION_GUIDANCE", "guidedBy",
					"Chưa có đảng ủy ngành mang mã “" + organization.guidedBy() + "”; hãy lập đảng ủy đó trước");
		}
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

	/** Writes what is known of an organisation now, under the code that it has. */
	public void change(Organization organization) {
		this.database.sql("""
				UPDATE organization SET name = ?, kind = ?, parent_code = ?, official_members = ?,
				probationary_members = ?, guided_by = ?, term_ends_on = ? WHERE code = ?""")
			.params(organization.name(), organization.kind().name(), organization.parentCode(),
					organization.officialMembers(), organization.probationaryMembers(), organization.guidedBy(),
					organization.termEndsOn(), organization.code())
			.update();
	}

	private void insert(Organization organization) {
		this.database.sql(INSERT)
			.params(organization.code(), organization.name(), organization.kind().name(), organization.parentCode(),
					organization.officialMembers(), organization.probationaryMembers(), organization.guidedBy(),
					organization.termEndsOn())
			.update();
	}

	static Organization read(ResultSet row, int number) throws SQLException {
		return new Organization(row.getString("code"), row.getString("name"),
				OrganizationKind.valueOf(row.getString("kind")), row.getString("parent_code"),
				row.getInt("official_members"), row.getInt("probationary_members"), row.getString("guided_by"),
				row.getObject("term_ends_on", LocalDate.class));
	}

}
