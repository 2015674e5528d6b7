package vn.daihoi.office;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.daihoi.regulation.CitedRule;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Topic;

/**
 * The register of regulations and the rules of the product as they are seen on a day.
 *
 * @param unverified how many documents and rules of that day wait for confirmation
 * @param topics without those of which nothing is shown
 * @param ofPlans rules that stand in a plan or in guidance of a place
 * @param internal limits that stand nowhere, so that a committee may change them
 */
record RegisterPage(LocalDate asOf, long unverified, List<Part> topics, List<RuleLine> ofPlans,
		List<RuleLine> internal) {

	/** What governs one subject, in order, and the rules that cite it. */
	record Part(Topic topic, String name, List<DocumentLine> documents, List<RuleLine> rules) {

		@JsonIgnore
		boolean isEmpty() {
			return this.documents.isEmpty() && this.rules.isEmpty();
		}

	}

	/** Of all documents and the rules of a day. */
	static RegisterPage of(LocalDate day, List<Regulation> register, List<CitedRule> rules) {
		long unverified = register.stream().filter((one) -> !one.verified()).count()
				+ rules.stream().filter((one) -> !one.isVerified()).count();
		return new RegisterPage(day, unverified,
				Arrays.stream(Topic.values()).map((topic) -> part(topic, day, register, rules)).toList(),
				lines(rules, (one) -> one.sources().isEmpty() && !one.row().internal()),
				lines(rules, (one) -> one.row().internal()));
	}

	private static Part part(Topic topic, LocalDate day, List<Regulation> register, List<CitedRule> rules) {
		return new Part(topic, topic.vietnamese(),
				register.stream()
					.filter((one) -> one.topic() == topic)
					.map((one) -> DocumentLine.of(one, day))
					.toList(),
				lines(rules, (one) -> one.isOf(topic)));
	}

	private static List<RuleLine> lines(List<CitedRule> rules, Predicate<CitedRule> wanted) {
		return rules.stream().filter(wanted).map(RuleLine::of).toList();
	}

	/** Only what waits for confirmation. */
	RegisterPage onlyUnverified() {
		return new RegisterPage(this.asOf, this.unverified,
				this.topics.stream().map(RegisterPage::onlyUnverified).filter((part) -> !part.isEmpty()).toList(),
				onlyUnverified(this.ofPlans), onlyUnverified(this.internal));
	}

	private static Part onlyUnverified(Part part) {
		return new Part(part.topic(), part.name(), part.documents().stream().filter((one) -> !one.verified()).toList(),
				onlyUnverified(part.rules()));
	}

	private static List<RuleLine> onlyUnverified(List<RuleLine> rules) {
		return rules.stream().filter((one) -> !one.verified()).toList();
	}

}
