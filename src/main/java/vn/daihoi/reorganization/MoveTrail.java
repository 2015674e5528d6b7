package vn.daihoi.reorganization;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationMove;

/** Writes down what a decision did, once for each organisation and each congress. */
@Component
class MoveTrail {

	private final AuditTrail audit;

	MoveTrail(AuditTrail audit) {
		this.audit = audit;
	}

	void tell(Reorganization move, MoveEffect effect, OrganizationMove recorded, String user, OffsetDateTime moment) {
		String decision = "Quyết định số %s ngày %s của %s, có hiệu lực từ %s: %s".formatted(move.decision().number(),
				VietnameseDate.of(move.decision().day()), move.decision().issuer(),
				VietnameseDate.of(move.effectiveOn()), recorded.text());
		String assigned = assigned(move.assigned());
		TreeSet<String> organizations = new TreeSet<>(move.former());
		Stream.concat(move.result().stream(), effect.changed().stream())
			.map(Organization::code)
			.forEach(organizations::add);
		this.audit.addAll(organizations.stream()
			.map((code) -> new AuditEntry(moment, user, false, move.kind().label(), code, decision + assigned))
			.toList());
		List<AuditEntry> running = running(move, effect)
			.map((one) -> new AuditEntry(moment, user, false, move.kind().label(), one.subject(),
					decision + ". " + one.text()))
			.toList();
		if (!running.isEmpty()) {
			this.audit.addAll(running);
		}
	}

	/** What became of something that ran. */
	private record Ran(String subject, String text) {
	}

	private static Stream<Ran> running(Reorganization move, MoveEffect effect) {
		return Stream.concat(
				effect.congresses()
					.stream()
					.filter((fate) -> fate.outcome() != Fate.Outcome.STAYS)
					.map((fate) -> new Ran(fate.congress().id(), told(fate, move))),
				effect.sideWork()
					.stream()
					.map((fate) -> new Ran(fate.work().subject(),
							fate.work().kind().label() + ": " + fate.told(effect))));
	}

	private static String assigned(Assignments people) {
		return people.isEmpty() ? "" : ". Phân về các tổ chức: %d đảng viên, %d chức danh, %d vai trò tài khoản"
			.formatted(people.members().size(), people.posts().size(), people.roles().size());
	}

	private static String told(Fate fate, Reorganization move) {
		return fate.stops() ? "Dừng đại hội: " + move.reason()
				: "Đại hội chuyển từ “%s” sang “%s” chỉ đạo".formatted(fate.congress().unit(), fate.director());
	}

}
