package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressState;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Refusal;

/** Reads filters; every value that means nothing is named. */
@Component
class FilterReader {

	private static final Set<String> STATES = Arrays.stream(CongressState.values())
		.map(Enum::name)
		.collect(Collectors.toSet());

	private final Plans plans;

	private final Organizations organizations;

	private final DeadlineRules rules;

	FilterReader(Plans plans, Organizations organizations, DeadlineRules rules) {
		this.plans = plans;
		this.organizations = organizations;
		this.rules = rules;
	}

	/**
	 * The filter that was asked for.
	 * @throws Refusal 422 with a finding for each parameter that means nothing
	 */
	CongressFilter read(Asked asked) {
		AskedValues values = new AskedValues();
		CongressFilter filter = new CongressFilter(plan(values, asked.plan()), unit(values, asked.unit()),
				state(values, asked.state()), values.truth("late", asked.late()), AskedValues.given(asked.after()));
		values.orRefuse();
		return filter;
	}

	/**
	 * The same for deadlines.
	 * @throws Refusal 422 with a finding for each parameter that means nothing
	 */
	DeadlineFilter read(AskedDeadlines asked) {
		AskedValues values = new AskedValues();
		LocalDate from = values.day("from", asked.from());
		LocalDate to = values.day("to", asked.to());
		values.known("to", asked.to(), (text) -> from == null || to == null || !to.isBefore(from),
				"ngày %s đứng trước ngày ở tham số from; hãy đổi lại");
		DeadlineFilter filter = new DeadlineFilter(plan(values, asked.plan()),
				organization(values, asked.organization()), unit(values, asked.unit()), rule(values, asked.rule()),
				values.truth("late", asked.late()), values.truth("open", asked.open()), from, to,
				DeadlinePlace.of(values, asked.after()));
		values.orRefuse();
		return filter;
	}

	/** The business key of a plan or of an organisation under it, both empty for none. */
	String subject(String plan, String organization) {
		AskedValues values = new AskedValues();
		String code = plan(values, plan);
		String of = organization(values, organization);
		values.orRefuse();
		return ((code == null) ? "" : code) + ((of == null) ? "" : "/" + of);
	}

	private String plan(AskedValues values, String code) {
		return values.known("plan", code, this::isPlan, "không có kế hoạch mang mã %s");
	}

	private String unit(AskedValues values, String code) {
		return values.known("unit", code, this::isOrganization, "không có đảng ủy mang mã %s");
	}

	private String organization(AskedValues values, String code) {
		return values.known("organization", code, this::isOrganization, "không có tổ chức đảng mang mã %s");
	}

	private String rule(AskedValues values, String id) {
		return values.known("rule", id, this.rules::isKnown, "không có quy tắc thời hạn mang mã %s, ví dụ DL02");
	}

	private static CongressState state(AskedValues values, String name) {
		String state = values.known("state", name, STATES::contains,
				"không có tình trạng %s; hãy ghi một trong: " + states());
		return (state == null || !STATES.contains(state)) ? null : CongressState.valueOf(state);
	}

	/**
	 * What is said to whoever asks for the page behind something that is in no list.
	 */
	static Refusal beyond(String after) {
		return Refusal.impossible(
				List.of(AskedValues.finding("after", after, "không có trang nào sau %s; hãy xem lại từ trang đầu")));
	}

	private boolean isPlan(String code) {
		return Organization.isCode(code) && this.plans.find(code).isPresent();
	}

	private boolean isOrganization(String code) {
		return Organization.isCode(code) && this.organizations.find(code).isPresent();
	}

	private static String states() {
		return Arrays.stream(CongressState.values()).map(Enum::name).collect(Collectors.joining(", "));
	}

}
