package vn.daihoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

import vn.daihoi.organization.OrganizationMove.Part;

/** All moves of organisations, the latest first. */
@Repository
public class OrganizationMoves {

	private static final String SELECT = """
			select id, kind, effective_on, decision_number, decided_on, decided_by from organization_move
			""";

	private final JdbcClient database;

	OrganizationMoves(JdbcClient database) {
		this.database = database;
	}

	/** Writes down a move, who recorded it and when. */
	public void add(OrganizationMove move, String user, OffsetDateTime moment) {
		KeyHolder key = new GeneratedKeyHolder();
		this.database.sql("""
				insert into organization_move
				(kind, effective_on, decision_number, decided_on, decided_by, recorded_at, recorded_by)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(move.kind().name(), move.effectiveOn(), move.decision().number(), move.decision().day(),
					move.decision().issuer(), moment, user)
			.update(key, "id");
		add(key.getKeyAs(Number.class), "BEFORE", move.before());
		add(key.getKeyAs(Number.class), "AFTER", move.after());
	}

	private void add(Number move, String side, List<Part> parts) {
		parts.forEach((part) -> this.database
			.sql("insert into organization_move_part (move_id, code, side, name, superior) values (?, ?, ?, ?, ?)")
			.params(move, part.code(), side, part.name(), part.superior())
			.update());
	}

	public List<OrganizationMove> all() {
		return this.database.sql(SELECT + "order by effective_on desc, id desc").query(this::read).list();
	}

	/** Those of one organisation. */
	public List<OrganizationMove> of(String code) {
		return this.database.sql(SELECT + """
				where id in (select move_id from organization_move_part where code = ?)
				order by effective_on desc, id desc""").param(code).query(this::read).list();
	}

	private OrganizationMove read(ResultSet row, int number) throws SQLException {
		return new OrganizationMove(MoveKind.valueOf(row.getString("kind")),
				row.getObject("effective_on", LocalDate.class),
				new MoveDecision(row.getString("decision_number"), row.getObject("decided_on", LocalDate.class),
						row.getString("decided_by")),
				parts(row.getLong("id"), "BEFORE"), parts(row.getLong("id"), "AFTER"));
	}

	private List<Part> parts(long move, String side) {
		return this.database
			.sql("select code, name, superior from organization_move_part where move_id = ? and side = ? order by code")
			.params(move, side)
			.query(Part.class)
			.list();
	}

}
