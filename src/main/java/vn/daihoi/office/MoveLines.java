package vn.daihoi.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.reorganization.Fate;
import vn.daihoi.reorganization.MoveEffect;

/** What a decision on organisations does, as the page shows it before it is recorded. */
@Component
class MoveLines {

	/** What becomes of one organisation. */
	record OrganizationLine(String code, String name, String text) {
	}

	/** What becomes of one congress. */
	record CongressLine(String id, String name, String plan, String text, boolean mayStop) {
	}

	/** What becomes of other work. */
	record WorkLine(String name, String work, String text) {
	}

	/** An organisation right below one that ends. */
	record ChildLine(String code, String name, String heir) {
	}

	List<OrganizationLine> organizations(MoveEffect effect) {
		Stream<OrganizationLine> ending = effect.ending()
			.stream()
			.map((code) -> new OrganizationLine(code, effect.before().get(code).name(), "Kết thúc hoạt động"));
		Stream<OrganizationLine> founded = effect.founded()
			.stream()
			.map((one) -> new OrganizationLine(one.code(), one.name(), "Thành lập, " + members(one)));
		return Stream.of(ending, founded, effect.changed().stream().map((one) -> changed(effect, one)))
			.flatMap((lines) -> lines)
			.toList();
	}

	private static String members(Organization one) {
		return "%d đảng viên chính thức, %d dự bị".formatted(one.officialMembers(), one.probationaryMembers());
	}

	private static OrganizationLine changed(MoveEffect effect, Organization one) {
		String text = Change
			.between(OrganizationSheet.LAYOUT, one.code(), one.name(),
					OrganizationSheet.row(effect.before().get(one.code())), OrganizationSheet.row(one))
			.map(Change::text)
			.orElse("");
		return new OrganizationLine(one.code(), effect.before().get(one.code()).name(), text + superiors(effect, one));
	}

	/** Codes alone say little of who directs it. */
	private static String superiors(MoveEffect effect, Organization one) {
		String before = effect.before().get(one.code()).parentCode();
		boolean same = Objects.equals(before, one.parentCode());
		return (same || before == null || one.parentCode() == null) ? ""
				: " (%s → %s)".formatted(effect.before().get(before).name(), effect.name(one.parentCode()));
	}

	List<CongressLine> congresses(MoveEffect effect) {
		return effect.congresses()
			.stream()
			.map((fate) -> new CongressLine(fate.congress().id(), effect.name(fate.congress().organization()),
					fate.congress().plan(), text(effect, fate), fate.isOpen()))
			.toList();
	}

	private static String text(MoveEffect effect, Fate fate) {
		String held = fate.congress().held() ? " (đã tổ chức, đi tiếp đến chuẩn y)" : "";
		return switch (fate.outcome()) {
			case FOLLOWS -> fate.outcome().label() + ": " + effect.name(fate.director()) + held;
			case STOPS -> fate.outcome().label() + Optional.ofNullable(fate.why()).map((why) -> ": " + why).orElse("");
			default -> fate.outcome().label() + held;
		};
	}

	List<WorkLine> work(MoveEffect effect) {
		return effect.sideWork()
			.stream()
			.map((fate) -> new WorkLine(effect.name(fate.work().organization()), fate.work().kind().label(),
					fate.told(effect)))
			.toList();
	}

	/** Those whose superior ends, with the one that they get. */
	List<ChildLine> children(MoveEffect effect) {
		Map<String, Organization> before = effect.before();
		return effect.changed()
			.stream()
			.filter((one) -> effect.ending().contains(String.valueOf(before.get(one.code()).parentCode())))
			.map((one) -> new ChildLine(one.code(), one.name(), one.parentCode()))
			.sorted(Comparator.comparing(ChildLine::code))
			.toList();
	}

}
