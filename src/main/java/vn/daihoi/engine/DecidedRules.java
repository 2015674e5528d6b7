package vn.daihoi.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Citation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.RuleRow;
import vn.daihoi.regulation.RuleSource;

/**
 * The rows of the decision tables that are deployed, as the register of rules lists them:
 * each says in its outputs where it stands, {@code clause} in words or {@code citation}
 * by subjects of the register, and whether that is {@code verified}.
 */
@Component
class DecidedRules implements RuleSource {

	private static final Pattern DAY = Pattern.compile("(<|>=) date\\(\"(.+)\"\\)");

	private final RepositoryService repository;

	private final Regulations regulations;

	private final WithoutChecks engine;

	DecidedRules(RepositoryService repository, Regulations regulations, WithoutChecks engine) {
		this.repository = repository;
		this.regulations = regulations;
		this.engine = engine;
	}

	@Override
	public List<RuleRow> rules(LocalDate day) {
		return this.engine.get(this::tables)
			.stream()
			.flatMap((table) -> table.getRules()
				.stream()
				.filter((rule) -> holdsOn(day, table, rule))
				.map((rule) -> row(table, rule, day)))
			.filter((row) -> !row.clause().isEmpty())
			.toList();
	}

	private List<DecisionTable> tables() {
		return this.repository.createDecisionDefinitionQuery()
			.latestVersion()
			.orderByDecisionDefinitionKey()
			.asc()
			.list()
			.stream()
			.map((definition) -> this.repository.getDmnModelInstance(definition.getId()))
			.flatMap((model) -> model.getModelElementsByType(DecisionTable.class).stream())
			.toList();
	}

	private RuleRow row(DecisionTable table, Rule rule, LocalDate day) {
		String name = ((Decision) table.getParentElement()).getName() + ": " + rule.getDescription().getTextContent();
		Citation citation = Citation.of(said(table, rule, "citation"));
		boolean verified = Boolean.parseBoolean(said(table, rule, "verified"));
		return new RuleRow(rule.getId(), name, said(table, rule, "clause") + citation.on(this.regulations, day), false,
				verified && citation.isRead(this.regulations, day));
	}

	private static String said(DecisionTable table, Rule rule, String output) {
		int column = table.getOutputs().stream().map(Output::getName).toList().indexOf(output);
		return (column < 0) ? "" : text(new ArrayList<>(rule.getOutputEntries()).get(column)).replace("\"", "");
	}

	private static boolean holdsOn(LocalDate day, DecisionTable table, Rule rule) {
		List<String> inputs = table.getInputs().stream().map((input) -> text(input.getInputExpression())).toList();
		int column = inputs.indexOf("day");
		return column < 0 || contains(text(new ArrayList<>(rule.getInputEntries()).get(column)), day);
	}

	private static boolean contains(String days, LocalDate day) {
		Matcher limit = DAY.matcher(days);
		return !limit.matches() || (limit.group(1).equals("<") == day.isBefore(LocalDate.parse(limit.group(2))));
	}

	/** What stands in the {@code text} of an expression or an entry. */
	private static String text(DmnElement element) {
		return element.getTextContent().strip();
	}

}
