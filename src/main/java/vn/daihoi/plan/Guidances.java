package vn.daihoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.OrganizationKind;

/** The guidance that was sent under plans, one of each sector. */
@Repository
public class Guidances {

	private final JdbcClient jdbc;

	private final StoredFiles files;

	Guidances(JdbcClient jdbc, StoredFiles files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	/** Keeps what was sent; sent again, the later one holds. */
	void record(String plan, Sector sector, SendGuidance sent) {
		this.jdbc.sql("delete from guidance where plan_code = ? and sector = ?").params(plan, sector.name()).update();
		this.jdbc.sql("insert into guidance (plan_code, sector, number, issued_on, kinds) values (?, ?, ?, ?, ?)")
			.params(plan, sector.name(), sent.number().strip(), sent.issuedOn(),
					sent.kinds().stream().distinct().map(Enum::name).collect(Collectors.joining(",")))
			.update();
		this.files.attach(sent.papers(), sector.purpose());
	}

	/** What was sent under a plan. */
	public List<Guidance> of(String plan) {
		List<StoredFile> papers = this.files.attachedTo(plan);
		return this.jdbc
			.sql("select sector, number, issued_on, kinds from guidance where plan_code = ? order by sector")
			.param(plan)
			.query((row, number) -> read(row, papers))
			.list();
	}

	private static Guidance read(ResultSet row, List<StoredFile> papers) throws SQLException {
		Sector sector = Sector.valueOf(row.getString("sector"));
		return new Guidance(sector, row.getString("number"), row.getObject("issued_on", LocalDate.class),
				Stream.of(row.getString("kinds").split(",")).map(OrganizationKind::valueOf).toList(),
				papers.stream().filter((file) -> sector.purpose().equals(file.purpose())).map(Attachment::of).toList());
	}

	/** What is for branches of that kind. */
	public List<Guidance> of(String plan, OrganizationKind kind) {
		return of(plan).stream().filter((one) -> one.kinds().contains(kind)).toList();
	}

	/**
	 * The organisations that guide branches of that kind under a plan, by what the tree
	 * of organisations says.
	 */
	public List<String> guides(String plan, OrganizationKind kind) {
		return this.jdbc.sql("""
				select distinct o.guided_by from congress c join organization o on o.code = c.organization_code
				where c.plan_code = ? and o.kind = ? and o.guided_by is not null order by o.guided_by""")
			.params(plan, kind.name())
			.query(String.class)
			.list();
	}

}
