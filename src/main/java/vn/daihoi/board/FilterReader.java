package vn.daihoi.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressState;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Reads a filter; every value that means nothing is named. */
@Component
class FilterReader {

	private static final Set<String> STATES = Arrays.stream(CongressState.values())
		.map(Enum::name)
		.collect(Collectors.toSet());

	private static final int LONGEST_SHOWN = 60;

	private final Plans plans;

	private final Organizations organizations;

	FilterReader(Plans plans, Organizations organizations) {
		this.plans = plans;
		this.organizations = organizations;
	}

	/**
	 * The filter that was asked for.
	 * @throws Refusal 422 with a finding for each parameter that means nothing
	 */
	CongressFilter read(Asked asked) {
		List<Finding> findings = new ArrayList<>();
		String plan = known("plan", asked.plan(), isPlan(asked.plan()), "không có kế hoạch mang mã %s", findings);
		String unit = known("unit", asked.unit(), isOrganization(asked.unit()), "không có đảng ủy mang mã %s",
				findings);
		String state = known("state", asked.state(), STATES.contains(asked.state()),
				"không có tình trạng %s; hãy ghi một trong: " + states(), findings);
		String late = known("late", asked.late(), isTruth(asked.late()), "chỉ nhận true hoặc false, không nhận %s",
				findings);
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
		return new CongressFilter(plan, unit, (state == null) ? null : CongressState.valueOf(state),
				(late == null) ? null : Boolean.valueOf(late), given(asked.after()));
	}

	/**
	 * What is said to whoever asks for the page behind something that is in no list.
	 */
	static Refusal beyond(String after) {
		return Refusal
			.impossible(List.of(finding("after", after, "không có trang nào sau %s; hãy xem lại từ trang đầu")));
	}

	private static String known(String name, String value, boolean known, String otherwise, List<Finding> findings) {
		String given = given(value);
		if (given != null && !known) {
			findings.add(finding(name, given, otherwise));
		}
		return given;
	}

	private static String given(String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	private static Finding finding(String name, String value, String otherwise) {
		String shown = (value.length() > LONGEST_SHOWN) ? value.substring(0, LONGEST_SHOWN) + "…" : value;
		return Finding.error("FILTER", name, "Tham số " + name + ": " + otherwise.formatted("“" + shown + "”"), "");
	}

	private boolean isPlan(String code) {
		return Organization.isCode(code) && this.plans.find(code).isPresent();
	}

	private boolean isOrganization(String code) {
		return Organization.isCode(code) && this.organizations.find(code).isPresent();
	}

	private static boolean isTruth(String text) {
		return "true".equals(text) || "false".equals(text);
	}

	private static String states() {
		return Arrays.stream(CongressState.values()).map(Enum::name).collect(Collectors.joining(", "));
	}

}
