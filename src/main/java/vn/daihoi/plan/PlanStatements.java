package vn.daihoi.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.OpinionSources.Source;

/** Everything that a plan says, as sentences, each with its section. */
class PlanStatements {

	private final PlanDocument plan;

	private final PlanActors actors;

	PlanStatements(PlanDocument plan, PlanActors actors) {
		this.plan = plan;
		this.actors = actors;
	}

	/** In the order in which they stand inside a section. */
	List<Statement> all() {
		return Stream
			.of(this.plan.purposes().stream(), this.plan.requirements().stream(), contents(), documents(), personnel(),
					new NumbersOfPlan(this.plan).statements(), dossier(), this.plan.procedures().stream(), days(),
					pilots(), duties(), ownGuidance(), cited())
			.flatMap((some) -> some)
			.toList();
	}

	private Stream<Statement> contents() {
		return this.plan.contents()
			.stream()
			.map((content) -> new Statement("(%d) %s".formatted(content.number(), content.text()), content.clause()));
	}

	private Stream<Statement> documents() {
		return Stream
			.of(this.plan.documents()
				.stream()
				.map((document) -> new Statement(document.name() + condition(document.condition()), document.clause())),
					this.plan.emphases()
						.stream()
						.map((emphasis) -> new Statement(
								BranchKinds.concerning(emphasis.kinds()) + ": " + lowered(emphasis.text()),
								emphasis.clause())),
					this.plan.opinionSources()
						.stream()
						.map((sources) -> new Statement("%s: lấy ý kiến của %s"
							.formatted(BranchKinds.concerning(sources.kinds()), names(sources)), sources.clause())))
			.flatMap((some) -> some);
	}

	private static String condition(CongressDocument.Condition condition) {
		return switch (condition) {
			case ALWAYS -> "";
			case WITH_COMMITTEE -> " (đối với chi bộ có chi ủy)";
			case WITHOUT_COMMITTEE -> " (đối với chi bộ không có chi ủy)";
		};
	}

	private static String names(OpinionSources sources) {
		return sources.sources()
			.stream()
			.map(Source::label)
			.map(PlanStatements::lowered)
			.collect(Collectors.joining(", "));
	}

	private Stream<Statement> personnel() {
		Stream<Statement> rules = this.plan.personnel()
			.stream()
			.map((rule) -> new Statement(introduction(rule.kind()) + rule.text(), rule.clause()));
		Stream<Statement> posts = this.plan.postUnification()
			.stream()
			.map((rule) -> new Statement(
					"%s: bí thư chi bộ đồng thời là %s%s".formatted(BranchKinds.concerning(rule.kinds()),
							lowered(rule.preferred()),
							(rule.fallback() != null) ? "; nếu chưa bố trí được thì " + lowered(rule.fallback()) : ""),
					rule.clause()));
		return Stream.concat(rules, posts);
	}

	private static String introduction(PersonnelRule.Kind kind) {
		return switch (kind) {
			case SECRETARY_STANDARD -> "Đối với bí thư chi bộ: ";
			case EXCLUSION -> "Không cơ cấu: ";
			default -> "";
		};
	}

	private Stream<Statement> dossier() {
		List<DossierItem> items = this.plan.dossier();
		return items.stream()
			.map((item) -> new Statement(
					"(%d) %s%s".formatted(items.indexOf(item) + 1, item.name(),
							item.exemptKinds().isEmpty() ? "" : " ("
									+ lowered(BranchKinds.concerning(item.exemptKinds())) + " thì không thực hiện)"),
					item.clause()));
	}

	/** The days for congresses, and the notice where no duty says it. */
	private Stream<Statement> days() {
		Stream<Statement> windows = Stream.concat(
				Stream.of(new Statement(PlanDays.of(this.plan.window(), this.plan.maxDurationDays()),
						this.plan.window().clause())),
				this.plan.furtherCongresses()
					.stream()
					.map((further) -> new Statement(PlanDays.of(further.window(), further.maxDurationDays()),
							further.clause())));
		NoticeRule notice = this.plan.notice();
		Optional<Statement> untold = this.plan.dutyOf(Actor.CONVENING_COMMITTEE).isPresent() ? Optional.empty()
				: Optional.of(new Statement(
						"Thông báo thời gian khai mạc trước %d ngày làm việc".formatted(notice.workingDays()),
						notice.clause()));
		return Stream.concat(windows, untold.stream());
	}

	private Stream<Statement> pilots() {
		Stream<Statement> pilots = this.plan.pilots()
			.stream()
			.map((pilot) -> new Statement(
					"%s chọn %02d %s chỉ đạo đại hội điểm%s".formatted(this.actors.name(pilot.chosenBy()),
							pilot.count(), (pilot.scope() == CongressScope.BRANCHES) ? "chi bộ" : "tổ chức đảng",
							pilotNames(pilot)),
					pilot.clause()));
		return Stream.concat(pilots,
				this.plan.trials()
					.stream()
					.map((trial) -> new Statement(
							"Thí điểm đại hội trực tiếp bầu bí thư: " + String.join(", ", trial.organizations()),
							trial.clause())));
	}

	private static String pilotNames(Pilot pilot) {
		if (pilot.organizations().isEmpty()) {
			return (pilot.chosenBy() == Actor.UNIT) ? " của đơn vị mình" : ", gồm: ..............";
		}
		return ", gồm: " + String.join(", ", pilot.organizations());
	}

	private Stream<Statement> duties() {
		return this.plan.duties()
			.stream()
			.map((duty) -> new Statement(this.actors.speaking(duty.who(), duty.text()), duty.clause()));
	}

	private Stream<Statement> ownGuidance() {
		return this.plan.ownGuidance()
			.stream()
			.map((guidance) -> new Statement("%s: thực hiện theo hướng dẫn của %s về “%s”".formatted(
					BranchKinds.concerning(guidance.kinds()), guidance.issuer(), guidance.title()), guidance.clause()));
	}

	/** The documents that the sections refer to, in one sentence a section. */
	private Stream<Statement> cited() {
		Map<String, List<LegalBasis>> bySection = this.plan.legalBasis()
			.stream()
			.flatMap((basis) -> PlanSection.of(basis.clause()).stream().map((section) -> Map.entry(section, basis)))
			.collect(Collectors.groupingBy((entry) -> entry.getKey().clause(),
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return bySection.entrySet()
			.stream()
			.map((entry) -> new Statement("Văn bản viện dẫn: " + BasisText.of(entry.getValue()), entry.getKey()));
	}

	/** Inside a sentence. */
	static String lowered(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toLowerCase() + text.substring(1);
	}

}
