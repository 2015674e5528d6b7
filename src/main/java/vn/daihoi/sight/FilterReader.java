package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressState;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Refusal;

/** Reads filters; every value that means nothing is named. */
@Component
public class FilterReader {

	private static final int LONGEST_NAME = 100;

	private final Plans plans;

	private final Organizations organizations;

	private final SeenCommittees units;

	private final SeenCharges charges;

	FilterReader(Plans plans, Organizations organizations, SeenCommittees units, SeenCharges charges) {
		this.plans = plans;
		this.organizations = organizations;
		this.units = units;
		this.charges = charges;
	}

	/**
	 * The filter that was asked for. A committee, and who is in charge of an area, are
	 * known only to those who see them.
	 * @throws Refusal 422 with a finding for each parameter that means nothing
	 */
	public CongressFilter read(Sight sight, Asked asked) {
		AskedValues values = new AskedValues();
		CongressFilter filter = new CongressFilter(plan(values, asked.plan()), unit(values, sight, asked.unit()),
				constant(values, "state", "tình trạng", asked.state(), CongressState.class, CongressState::label),
				values.truth("late", asked.late()), narrowing(values, sight, asked), columns(values, asked.columns()),
				values.text("after", asked.after()));
		page(values, asked.page());
		values.orRefuse();
		return filter;
	}

	/** Lists and calendars have no numbered pages: only the first one has a number. */
	public void page(AskedValues values, @Nullable String number) {
		values.known("page", number, "1"::equals,
				"không có trang %s vì không đánh số trang; hãy mở từ trang đầu rồi bấm “Trang sau”");
	}

	/** The code of a plan, null where none is given. */
	@Nullable
	public String plan(AskedValues values, @Nullable String code) {
		return values.known("plan", code, this::isPlan, "không có kế hoạch mang mã %s; hãy chọn lại ở Bảng theo dõi");
	}

	/** The code of a committee, null where none is given. */
	@Nullable
	public String unit(AskedValues values, @Nullable String code) {
		return values.known("unit", code, this::isUnit, "không có đảng ủy mang mã %s; hãy chọn lại ở Bảng theo dõi");
	}

	/** One is told the same of a committee out of sight and of a code that nobody has. */
	private String unit(AskedValues values, Sight sight, String code) {
		return values.known("unit", code, (one) -> isUnit(one) && this.units.has(sight, one),
				"%s không phải mã một cấp ủy chỉ đạo trong phạm vi đồng chí được xem; hãy chọn lại ở Bảng theo dõi");
	}

	/** The code of any organisation, null where none is given. */
	@Nullable
	public String organization(AskedValues values, @Nullable String code) {
		return values.known("organization", code, this::isOrganization,
				"không có tổ chức đảng mang mã %s; hãy xem lại mã ở Bảng theo dõi");
	}

	private Narrowing narrowing(AskedValues values, Sight sight, Asked asked) {
		String name = values.known("name", asked.name(), (text) -> text.strip().length() <= LONGEST_NAME,
				"%s dài quá; hãy ghi tối đa " + LONGEST_NAME + " chữ của tên hoặc mã");
		LocalDate from = values.day("from", asked.from());
		return new Narrowing((name == null) ? null : name.strip(),
				constant(values, "kind", "loại tổ chức đảng", asked.kind(), OrganizationKind.class,
						OrganizationKind::label),
				from, values.dayFrom(from, "to", asked.to()), values.truth("pilot", asked.pilot()),
				values.known("charge", asked.charge(), (person) -> this.charges.isInCharge(sight, person),
						"không có ai tên %s phụ trách địa bàn; hãy chọn trong danh sách người phụ trách"),
				constant(values, "concern", "việc cần chú ý", asked.concern(), Concern.class, Concern::label),
				done(values, asked));
	}

	@Nullable
	private static Done done(AskedValues values, Asked asked) {
		MainStep step = constant(values, "done", "việc đã làm", asked.done(), MainStep.class, MainStep::label);
		LocalDate from = values.day("doneFrom", asked.doneFrom());
		LocalDate to = values.dayFrom(from, "doneTo", asked.doneTo());
		if (AskedValues.given(asked.done()) == null && (from != null || to != null)) {
			values.known((from != null) ? "doneFrom" : "doneTo", String.valueOf((from != null) ? from : to),
					(day) -> false, "đã ghi ngày %s mà chưa chọn việc đã làm; hãy chọn việc đã làm, hoặc bỏ ngày ấy");
		}
		return (step == null) ? null : new Done(step, from, to);
	}

	private static List<ListColumn> columns(AskedValues values, String asked) {
		List<String> given = (asked == null || asked.isBlank()) ? List.of() : List.of(asked.split(","));
		List<String> keys = Arrays.stream(ListColumn.values()).map(ListColumn::key).toList();
		given.forEach((key) -> values.known("columns", key, keys::contains,
				"không có cột %s; hãy chọn lại trên bộ lọc, hoặc ghi trong các cột: " + String.join(", ", keys)));
		List<ListColumn> columns = Arrays.stream(ListColumn.values())
			.filter((column) -> given.contains(column.key()))
			.toList();
		return columns.isEmpty() ? ListColumn.USUAL : columns;
	}

	/** People choose by the label, programs write what stands behind it. */
	private static <E extends Enum<E>> E constant(AskedValues values, String field, String what, String name,
			Class<E> type, Function<E, String> label) {
		List<E> all = List.of(type.getEnumConstants());
		List<String> names = all.stream().map(Enum::name).toList();
		String given = values.known(field, name, names::contains,
				"không có " + what + " %s; hãy chọn lại trên bộ lọc: "
						+ all.stream()
							.map((one) -> label.apply(one) + " (" + one.name() + ")")
							.collect(Collectors.joining("; ")));
		return names.contains(given) ? Enum.valueOf(type, given) : null;
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

	private boolean isUnit(String code) {
		return isOrganization(code) && this.organizations.find(code).stream().anyMatch(FilterReader::directs);
	}

	private static boolean directs(Organization one) {
		return !one.kind().isBranch() || one.kind() == OrganizationKind.GRASSROOTS_BRANCH;
	}

	private boolean isOrganization(String code) {
		return Organization.isCode(code) && this.organizations.find(code).isPresent();
	}

}
