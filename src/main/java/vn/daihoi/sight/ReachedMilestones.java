package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Milestone;

/** What many congresses have reached, asked for at once. */
@Repository
class ReachedMilestones {

	private final JdbcClient jdbc;

	ReachedMilestones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By the key of the congress; nothing for those that have reached nothing. */
	Map<String, Map<Milestone, LocalDate>> of(List<String> congresses) {
		Map<String, Map<Milestone, LocalDate>> reached = new HashMap<>();
		if (!congresses.isEmpty()) {
			this.jdbc.sql("select congress, name, reached_on from milestone where congress in (:congresses)")
				.param("congresses", congresses)
				.query((row) -> {
					reached.computeIfAbsent(row.getString(1), (congress) -> new EnumMap<>(Milestone.class))
						.put(Milestone.valueOf(row.getString(2)), row.getObject(3, LocalDate.class));
				});
		}
		return reached;
	}

}
