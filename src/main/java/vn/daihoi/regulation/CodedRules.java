package vn.daihoi.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules that are written in code and cite the register by subject, as
 * {@code regulation/rules.yaml} lists them.
 */
@Component
class CodedRules implements RuleSource {

	private static final String FILE = "/regulation/rules.yaml";

	private final Regulations regulations;

	private final List<Row> rows = read();

	CodedRules(Regulations regulations) {
		this.regulations = regulations;
	}

	/**
	 * Rules that stand in one clause.
	 *
	 * @param topics what governs them; the documents in force are cited
	 * @param subject of which these speak; empty where the article was not read
	 * @param clause where they stand whatever is in force; null where the topics say it
	 * @param from since when they hold; null for always
	 */
	record Row(List<String> rules, String name, List<Topic> topics, String subject, @Nullable String clause,
			boolean verified, @Nullable LocalDate from) {

		Row {
			topics = (topics != null) ? topics : List.of();
			subject = (subject != null) ? subject : "";
		}

		boolean holdsOn(LocalDate day) {
			return this.from == null || !day.isBefore(this.from);
		}

	}

	static List<Row> read() {
		try (InputStream file = CodedRules.class.getResourceAsStream(FILE)) {
			YAMLMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
			return yaml.readValue(file, new TypeReference<List<Row>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<RuleRow> rules(LocalDate day) {
		return this.rows.stream().filter((row) -> row.holdsOn(day)).flatMap((row) -> rule(row, day).stream()).toList();
	}

	/** None where the register knows no document of that day. */
	private Optional<RuleRow> rule(Row row, LocalDate day) {
		Citation citation = Citation.of(row.topics(), row.subject());
		String clause = (row.clause() != null) ? row.clause() : citation.on(this.regulations, day);
		return clause.isEmpty() ? Optional.empty() : Optional.of(new RuleRow(String.join(", ", row.rules()), row.name(),
				clause, false, row.verified() && citation.isRead(this.regulations, day)));
	}

}
