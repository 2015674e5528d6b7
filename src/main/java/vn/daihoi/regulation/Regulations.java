package vn.daihoi.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The register of dated documents. A document is known only from its day of issue on: who
 * asks about 9 October 2024 is told 244-QĐ/TW, who asks about the next day 190-QĐ/TW.
 */
public class Regulations {

	private static final String FILE = "/regulation/regulations.yaml";

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private final List<Regulation> register;

	public Regulations(List<Regulation> register) {
		this.register = List.copyOf(register);
	}

	/** The register that comes with the product. */
	public static Regulations ofProduct() {
		try (InputStream file = Regulations.class.getResourceAsStream(FILE)) {
			YAMLMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
			return new Regulations(yaml.readValue(file, new TypeReference<List<Regulation>>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The whole register, in the order of its file. */
	public List<Regulation> all() {
		return this.register;
	}

	/**
	 * The document of {@code topic} in force on {@code day}.
	 * @throws Refusal 422 about the field {@code date} when the register knows none
	 */
	public Regulation inForce(Topic topic, LocalDate day) {
		return known(topic, day).orElseThrow(() -> Refusal.impossible(List.of(none(topic, day))));
	}

	/** The document of {@code topic} in force on {@code day}, if there is one. */
	public Optional<Regulation> known(Topic topic, LocalDate day) {
		return this.register.stream()
			.filter((regulation) -> regulation.topic() == topic && regulation.isInForceOn(day))
			.max(Comparator.comparing(Regulation::issued));
	}

	/** The document with this number issued on this day, if the register has it. */
	public Optional<Regulation> find(String number, LocalDate issued) {
		return this.register.stream()
			.filter((regulation) -> regulation.number().equals(number) && regulation.issued().equals(issued))
			.findFirst();
	}

	/** What takes the place of a document, if anything does. */
	public Optional<Regulation> successor(Regulation regulation) {
		return Optional.ofNullable(regulation.replacedBy()).flatMap((next) -> find(next.number(), next.issued()));
	}

	/**
	 * The first day on which a document is no longer in force, as far as {@code asOf} can
	 * know it: the end is known from the issue of the successor on.
	 */
	public Optional<LocalDate> knownEnd(Regulation regulation, LocalDate asOf) {
		return Optional.ofNullable(regulation.until())
			.filter((end) -> !asOf.isBefore(end)
					|| successor(regulation).filter((next) -> !asOf.isBefore(next.issued())).isPresent());
	}

	private Finding none(Topic topic, LocalDate day) {
		String first = this.register.stream()
			.filter((regulation) -> regulation.topic() == topic)
			.min(Comparator.comparing(Regulation::inForceFrom))
			.map((one) -> "%s có hiệu lực từ ngày %s".formatted(one.cite(""), DATE.format(one.inForceFrom())))
			.orElse("");
		return Finding.error("REGULATION", "date",
				"Sổ văn bản không có quy định nào có hiệu lực vào ngày " + DATE.format(day) + "; kiểm tra lại ngày",
				first);
	}

}
