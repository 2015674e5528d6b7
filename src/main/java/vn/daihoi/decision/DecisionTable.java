package vn.daihoi.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;

/**
 * A decision table of the product. It is read once and remembers its latest answers,
 * since a table answers the same facts alike for ever.
 */
public final class DecisionTable {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final int ANSWERS_KEPT = 1000;

	private final DmnDecision table;

	private final Map<Map<String, Object>, List<Row>> answers = Collections.synchronizedMap(new LatestAnswers());

	private DecisionTable(DmnDecision table) {
		this.table = table;
	}

	/** The table that {@code bpmn/<key>.dmn} holds. */
	public static DecisionTable packaged(String key) {
		try (InputStream file = DecisionTable.class.getResourceAsStream("/bpmn/" + key + ".dmn")) {
			return new DecisionTable(ENGINE.parseDecision(key, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows that match, in their order. */
	public List<Row> rows(Map<String, Object> facts) {
		List<Row> known = this.answers.get(facts);
		if (known != null) {
			return known;
		}
		List<Row> rows = ENGINE.evaluateDecisionTable(this.table, facts).stream().map(DecisionTable::row).toList();
		this.answers.put(Map.copyOf(facts), rows);
		return rows;
	}

	/**
	 * The one row that matches.
	 * @throws IllegalStateException when none does, or several do
	 */
	public Row row(Map<String, Object> facts) {
		List<Row> rows = rows(facts);
		if (rows.size() != 1) {
			throw new IllegalStateException(rows.size() + " rows of " + this.table.getKey() + " for " + facts);
		}
		return rows.get(0);
	}

	private static Row row(DmnDecisionRuleResult result) {
		return new Row(Collections.unmodifiableMap(new LinkedHashMap<>(result.getEntryMap())));
	}

	private static final class LatestAnswers extends LinkedHashMap<Map<String, Object>, List<Row>> {

		private LatestAnswers() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Map<String, Object>, List<Row>> eldest) {
			return size() > ANSWERS_KEPT;
		}

	}

}
