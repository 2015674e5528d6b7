package vn.daihoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.Refusal;

/** All Party members. */
@Repository
public class Members {

	private static final String SELECT = """
			SELECT id, organization_code, full_name, birth_date, female, ethnic_minority, official, post,
			previous_committee_member, activity, education, theory, admitted_on, general_education, religion
			FROM member
			""";

	private static final String INSERT = """
			INSERT INTO member
			(id, organization_code, full_name, birth_date, female, ethnic_minority, official, post,
			previous_committee_member, activity, education, theory, admitted_on, general_education, religion)
			VALUES\s""";

	private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private static final int ROWS_AT_ONCE = 200;

	private final JdbcClient database;

	public Members(JdbcClient database) {
		this.database = database;
	}

	/** The members of that organisation itself, in the order of their ids. */
	public List<Member> of(String organizationCode) {
		return this.database.sql(SELECT + "WHERE organization_code = ? ORDER BY id")
			.param(organizationCode)
			.query(Members::read)
			.list();
	}

	/** Those with any of these names, in whatever organisation. */
	public List<Member> named(Set<String> names) {
		return names.isEmpty() ? List.of()
				: this.database.sql(SELECT + "WHERE full_name IN (:names) ORDER BY id")
					.param("names", names)
					.query(Members::read)
					.list();
	}

	/** The official ones of them. */
	public List<Member> official(String organizationCode) {
		return of(organizationCode).stream().filter(Member::official).toList();
	}

	/** All members, by organisation and id. */
	public List<Member> all() {
		return this.database.sql(SELECT + "ORDER BY organization_code, id").query(Members::read).list();
	}

	/** The member with that id; empty when there is none. */
	public Optional<Member> find(String id) {
		return this.database.sql(SELECT + "WHERE id = ?").param(id).query(Members::read).optional();
	}

	/**
	 * Takes in a new member.
	 * @throws Refusal 409, when the id is taken or the organisation is unknown
	 */
	public void add(Member member) {
		try {
			insert(List.of(member));
		}
		catch (DuplicateKeyException taken) {
			throw Refusal.because("MEMBER_TAKEN", "id", "Mã đảng viên “" + member.id() + "” đã có; hãy chọn mã khác");
		}
		catch (DataIntegrityViolationException orphan) {
			throw Refusal.because("MEMBER_ORGANIZATION", "organizationCode",
					"Chưa có tổ chức mang mã “" + member.organizationCode() + "”; hãy lập tổ chức đó trước");
		}
	}

	/**
	 * Takes in those whose ids are not taken yet, many at once; their organisations are
	 * there.
	 */
	public void addMissing(List<Member> members) {
		Set<String> taken = new HashSet<>(this.database.sql("SELECT id FROM member").query(String.class).list());
		List<Member> missing = members.stream().filter((member) -> !taken.contains(member.id())).toList();
		for (int from = 0; from < missing.size(); from += ROWS_AT_ONCE) {
			insert(missing.subList(from, Math.min(from + ROWS_AT_ONCE, missing.size())));
		}
	}

	/** Writes what is known of a member now, under the id that the member has. */
	public void change(Member member) {
		this.database.sql("""
				UPDATE member SET organization_code = ?, full_name = ?, birth_date = ?, female = ?,
				ethnic_minority = ?, official = ?, post = ?, previous_committee_member = ?, activity = ?,
				education = ?, theory = ?, admitted_on = ?, general_education = ?, religion = ?
				WHERE id = ?""")
			.params(Stream.concat(columns(member).skip(1), Stream.of(member.id())).toList())
			.update();
	}

	/** Those of one organisation belong to another from now on. */
	public void move(String from, String to) {
		this.database.sql("UPDATE member SET organization_code = ? WHERE organization_code = ?")
			.params(to, from)
			.update();
	}

	/** One member belongs to another organisation from now on. */
	public void assign(String id, String organization) {
		this.database.sql("UPDATE member SET organization_code = ? WHERE id = ?").params(organization, id).update();
	}

	private void insert(List<Member> members) {
		this.database.sql(INSERT + String.join(", ", Collections.nCopies(members.size(), ROW)))
			.params(members.stream().flatMap(Members::columns).toList())
			.update();
	}

	private static Stream<Object> columns(Member member) {
		Background known = member.background();
		return Stream.of(member.id(), member.organizationCode(), member.fullName(), member.birthDate(), member.female(),
				member.ethnicMinority(), member.official(), member.post(), member.previousCommitteeMember(),
				member.activity().name(), name(known.education()), name(known.theory()), known.admittedOn(),
				name(known.general()), (known.religion() != null) ? known.religion().name() : null);
	}

	@Nullable
	private static String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

	private static Background background(ResultSet row) throws SQLException {
		return new Background(value(GeneralEducation.class, row.getString("general_education")),
				value(Education.class, row.getString("education")), value(Theory.class, row.getString("theory")),
				row.getObject("admitted_on", LocalDate.class), Religion.of(row.getString("religion")));
	}

	@Nullable
	private static <E extends Enum<E>> E value(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	private static Member read(ResultSet row, int number) throws SQLException {
		return new Member(row.getString("id"), row.getString("organization_code"), row.getString("full_name"),
				row.getObject("birth_date", LocalDate.class), row.getBoolean("female"),
				row.getBoolean("ethnic_minority"), row.getBoolean("official"), row.getString("post"),
				row.getBoolean("previous_committee_member"), Activity.valueOf(row.getString("activity")),
				background(row));
	}

}
