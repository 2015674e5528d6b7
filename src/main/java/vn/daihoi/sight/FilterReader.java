package vn.daihoi.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressState;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Refusal;

/** Reads filters; every value that means nothing is named. */
@Component
public class FilterReader {

	private static final Set<String> STATES = Arrays.stream(CongressState.values())
		.map(Enum::name)
		.collect(Collectors.toSet());

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
	public CongressFilter read(Asked asked) {
		AskedValues values = new AskedValues();
		CongressFilter filter = new CongressFilter(plan(values, asked.plan()), unit(values, asked.unit()),
				state(values, asked.state()), values.truth("late", asked.late()), AskedValues.given(asked.after()));
		values.orRefuse();
		return filter;
	}

	/** The code of a plan, null where none is given. */
	@Nullable
	public String plan(AskedValues values, @Nullable String code) {
		return values.known("plan", code, this::isPlan, "không có kế hoạch mang mã %s");
	}

	/** The code of a committee, null where none is given. */
	@Nullable
	public String unit(AskedValues values, @Nullable String code) {
		return values.known("unit", code, this::isOrganization, "không có đảng ủy mang mã %s");
	}

	/** The code of any organisation, null where none is given. */
	@Nullable
	public String organization(AskedValues values, @Nullable String code) {
		return values.known("organization", code, this::isOrganization, "không có tổ chức đảng mang mã %s");
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
