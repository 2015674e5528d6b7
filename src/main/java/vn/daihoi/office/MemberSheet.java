package vn.daihoi.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Background;
import vn.daihoi.organization.Education;
import vn.daihoi.organization.GeneralEducation;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Religion;
import vn.daihoi.organization.Theory;
import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.SheetRow;

/** Party members, one a row; a file may come without them. */
final class MemberSheet {

	private static final String YES = "Có";

	private static final String FEMALE = "Nữ";

	private static final List<String> YES_OR_NO = List.of(YES, "Không");

	private static final List<String> SEXES = List.of("Nam", FEMALE);

	private static final String PROBATIONARY = "Dự bị";

	private static final List<String> STANDINGS = Stream
		.concat(Stream.of(Activity.REGULAR.label(), PROBATIONARY),
				Arrays.stream(Activity.values()).skip(1).map(Activity::label))
		.toList();

	static final String RESIDENCE = "residence";

	private static final String EDUCATION = "education";

	private static final String THEORY = "theory";

	private static final String ADMITTED = "admittedOn";

	private static final String GENERAL = "generalEducation";

	private static final String RELIGION = "religion";

	/** How lists of members usually write it. */
	private static final Map<String, String> SCHOOLING = Map.of("9/12", GeneralEducation.LOWER_SECONDARY.label(),
			"THCS", GeneralEducation.LOWER_SECONDARY.label(), "12/12", GeneralEducation.UPPER_SECONDARY.label(), "THPT",
			GeneralEducation.UPPER_SECONDARY.label());

	static final Layout LAYOUT = Layout
		.of("Đảng viên", Column.text("id", "Mã đảng viên", 40),
				Column.text("organizationCode", "Mã tổ chức", 40).offeredBy(OrganizationSheet.NAME),
				Column.text("fullName", "Họ và tên", 200), Column.day("birthDate", "Ngày sinh"),
				Column.choice("female", "Giới tính", SEXES),
				Column.choice("ethnicMinority", "Dân tộc thiểu số", YES_OR_NO),
				Column.choice("official", "Diện đảng viên", STANDINGS), Column.text("post", "Chức vụ", 200).optional(),
				Column.choice("previousCommitteeMember", "Cấp ủy viên khóa trước", YES_OR_NO),
				Column.text(RESIDENCE, "Nơi cư trú (đảng ủy, chi bộ)", 300).optional().lackedByOldFiles(),
				Column.choice(EDUCATION, "Trình độ chuyên môn", labels(Education.values(), Education::label))
					.lackedByOldFiles(),
				Column.choice(THEORY, "Lý luận chính trị", labels(Theory.values(), Theory::label)).lackedByOldFiles(),
				Column.day(ADMITTED, "Ngày vào Đảng").lackedByOldFiles(),
				Column.choice(GENERAL, "Giáo dục phổ thông", labels(GeneralEducation.values(), GeneralEducation::label))
					.readAs(SCHOOLING)
					.lackedByOldFiles(),
				Column.text(RELIGION, "Tôn giáo", Religion.LONGEST).lackedByOldFiles().withheldFromTrail())
		.optional();

	private MemberSheet() {
	}

	private static <T> List<String> labels(T[] values, Function<T, String> label) {
		return Arrays.stream(values).map(label).toList();
	}

	static List<Object> row(Person person) {
		Member member = person.member();
		Background known = member.background();
		return Arrays.asList(member.id(), member.organizationCode(), member.fullName(), member.birthDate(),
				chosen(SEXES, !member.female()), chosen(YES_OR_NO, member.ethnicMinority()),
				member.official() ? member.activity().label() : PROBATIONARY, member.post(),
				chosen(YES_OR_NO, member.previousCommitteeMember()), person.residence(),
				label(known.education(), Education::label), label(known.theory(), Theory::label), known.admittedOn(),
				label(known.general(), GeneralEducation::label), label(known.religion(), Religion::name));
	}

	@Nullable
	private static <T> String label(@Nullable T value, Function<T, String> label) {
		return (value != null) ? label.apply(value) : null;
	}

	private static String chosen(List<String> choices, boolean first) {
		return choices.get(first ? 0 : 1);
	}

	/**
	 * What a row says.
	 * @param known of the same member; null for a new one
	 */
	static Person read(SheetRow row, @Nullable Person known, Places places) {
		boolean stays = known != null && !row.has(RESIDENCE);
		return new Person(member(row, (known != null) ? known.member().background() : Background.UNKNOWN),
				stays ? known.residence() : places.named(row.text(RESIDENCE)));
	}

	private static Member member(SheetRow row, Background known) {
		return new Member(row.text("id"), row.text("organizationCode"), row.text("fullName"), row.day("birthDate"),
				FEMALE.equals(row.text("female")), YES.equals(row.text("ethnicMinority")),
				!PROBATIONARY.equals(row.text("official")), row.text("post"),
				YES.equals(row.text("previousCommitteeMember")), activity(row.text("official")),
				background(row, known));
	}

	/** What the file has no column for stays as it is. */
	private static Background background(SheetRow row, Background known) {
		return new Background(
				row.has(GENERAL) ? value(GeneralEducation.values(), GeneralEducation::label, row.text(GENERAL))
						: known.general(),
				row.has(EDUCATION) ? value(Education.values(), Education::label, row.text(EDUCATION))
						: known.education(),
				row.has(THEORY) ? value(Theory.values(), Theory::label, row.text(THEORY)) : known.theory(),
				row.has(ADMITTED) ? row.day(ADMITTED) : known.admittedOn(),
				row.has(RELIGION) ? Religion.of(row.text(RELIGION)) : known.religion());
	}

	@Nullable
	private static <T> T value(T[] values, Function<T, String> label, @Nullable String chosen) {
		return Arrays.stream(values).filter((one) -> label.apply(one).equals(chosen)).findFirst().orElse(null);
	}

	private static Activity activity(String standing) {
		return Arrays.stream(Activity.values())
			.filter((one) -> one.label().equals(standing))
			.findFirst()
			.orElse(Activity.REGULAR);
	}

}
