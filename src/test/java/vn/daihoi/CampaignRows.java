package vn.daihoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the rows of a congress lean on: an issuer, its unit with two branches and their
 * members, the plan of Phụng Hiệp, and one congress a branch.
 */
public final class CampaignRows {

	public static final String PLAN = "phung-hiep-2025";

	public static final String UNIT = "hh";

	/** Nothing is known of it yet. */
	public static final String CONGRESS = PLAN + "/hh01";

	/** Beside it, so that a test sees when too much is touched. */
	public static final String OTHER = PLAN + "/hh02";

	private CampaignRows() {
	}

	public static Database in(Database database) {
		JdbcClient client = database.client();
		organization(client, "phunghiep", "SUPERIOR_COMMITTEE", null);
		organization(client, UNIT, "GRASSROOTS_COMMITTEE", "phunghiep");
		client.sql("insert into plan (code, title, issuer, source) values (?, 'Kế hoạch', 'phunghiep', ?)")
			.params(PLAN, source())
			.update();
		Stream.of("hh01", "hh02").forEach((branch) -> branch(client, branch));
		return database;
	}

	/** Another unit of the issuer with one branch, and the congress of that. */
	public static void unit(Database database, String unit, String branch) {
		organization(database.client(), unit, "GRASSROOTS_COMMITTEE", "phunghiep");
		branch(database.client(), branch, unit);
	}

	private static void organization(JdbcClient client, String code, String kind, String parent) {
		client.sql(
				"insert into organization (code, name, kind, parent_code, official_members, probationary_members) values (?, ?, ?, ?, 7, 1)")
			.params(code, "Tổ chức " + code, kind, parent)
			.update();
	}

	private static void branch(JdbcClient client, String code) {
		branch(client, code, UNIT);
	}

	/** Another branch of a unit, and its congress. */
	public static void branch(JdbcClient client, String code, String unit) {
		organization(client, code, "HAMLET_BRANCH", unit);
		Stream.of("-01", "-02").forEach((number) -> member(client, code, number));
		client
			.sql("""
					insert into congress (id, plan_code, organization_code, unit_code, official_members, probationary_members,
					seats) values (?, ?, ?, ?, 7, 1, 0)""")
			.params(PLAN + "/" + code, PLAN, code, unit)
			.update();
	}

	private static void member(JdbcClient client, String branch, String number) {
		client.sql("""
				insert into member (id, organization_code, full_name, birth_date, female,
				ethnic_minority, official, post, previous_committee_member)
				values (?, ?, ?, date '1970-01-01', false, false, true, null, false)""")
			.params(branch + number, branch, "Đảng viên " + number)
			.update();
	}

	private static String source() {
		try {
			return new ClassPathResource("plans/" + PLAN + ".yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
