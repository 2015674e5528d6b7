package vn.daihoi.engine;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/** Reads from the drawings what {@link TaskGroups} answers about each user task. */
@Component
class DrawnOffers implements Offers {

	private static final Pattern CALL = Pattern.compile("\\$\\{taskGroups\\.(\\w+)\\(execution(?:, '([^']+)')?\\)}");

	private static final Pattern LIMITS = Pattern.compile("\\$\\{dueDates\\.of\\(execution, '([^']+)'\\)}");

	private volatile List<Offer> offers;

	@Override
	public Collection<Offer> all() {
		if (this.offers == null) {
			this.offers = Deployer.packaged().entrySet().stream().flatMap(DrawnOffers::of).distinct().toList();
		}
		return this.offers;
	}

	private static Stream<Offer> of(Map.Entry<String, byte[]> file) {
		return file.getKey().endsWith(".bpmn") ? Bpmn.readModelFromStream(new ByteArrayInputStream(file.getValue()))
			.getModelElementsByType(UserTask.class)
			.stream()
			.flatMap((task) -> offer(task).stream()) : Stream.of();
	}

	static Optional<Offer> offer(UserTask task) {
		Matcher call = CALL.matcher(String.valueOf(task.getCamundaCandidateGroups()));
		return call.matches() ? role(call.group(1), call.group(2)).map((where) -> where.offer(task)) : Optional.empty();
	}

	private static Optional<Where> role(String method, String role) {
		return switch (method) {
			case "branch", "visited", "convener", "changing" -> Optional.of(new Where(Level.BRANCH, Role.SECRETARY));
			case "committee", "director", "superior" -> Optional.of(new Where(Level.COMMITTEE, Role.COMMITTEE));
			case "office" -> Optional.of(new Where(Level.COMMITTEE, Role.OFFICE));
			case "inspection" -> Optional.of(new Where(Level.COMMITTEE, Role.INSPECTION));
			case "budget" -> Optional.of(new Where(Level.ISSUER, Role.OFFICE));
			case "draftSender" -> Optional.of(new Where(Level.COMMITTEE, Role.OFFICE));
			case "guides", "drafter" -> Optional.of(new Where(Level.ISSUER, Role.ORGANISATION_BOARD));
			case "deadlineKeepers" -> Optional.of(new Where(Level.ISSUER, Role.BUSINESS_ADMINISTRATOR));
			case "deadlineDeciders" -> Optional.of(new Where(Level.ISSUER, Role.ORGANISATION_BOARD));
			case "issuer" -> Optional.of(new Where(Level.ISSUER, Role.ofSuffix(role)));
			default -> Optional.empty();
		};
	}

	private static List<String> rules(UserTask task) {
		Matcher limits = LIMITS.matcher(String.valueOf(task.getCamundaDueDate()));
		return limits.matches() ? List.of(limits.group(1).split(",")) : List.of();
	}

	private record Where(Level level, Role role) {

		Offer offer(UserTask task) {
			return new Offer(task.getId(), task.getName().strip(), this.level, this.role, rules(task));
		}

	}

}
