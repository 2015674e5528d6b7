package vn.daihoi.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PlanReaderTests {

	private static String smallPlan;

	@BeforeAll
	static void readSmallPlan() throws IOException {
		smallPlan = new ClassPathResource("small-plan.yaml").getContentAsString(StandardCharsets.UTF_8);
	}

	@Test
	void smallPlanIsReadWithEverythingOptionalEmpty() {
		PlanDocument plan = new PlanReader().read(smallPlan);
		assertThat(plan.pilots()).isEmpty();
		assertThat(plan.secretaryElectedBy()).isNull();
		assertThat(plan.contents().get(0).ifAny()).isFalse();
		assertThat(plan.windowOf(CongressScope.GRASSROOTS_ORGANIZATIONS)).isEmpty();
	}

	@Test
	void byteOrderMarkAndWindowsLineEndsAreNoMistakes() {
		assertThat(new PlanReader().read("\uFEFF" + smallPlan.replace("\n", "\r\n")).title()).isEqualTo("Kế hoạch mẫu");
	}

	@Test
	void planMayAskForTheAgreementBeforeTheNotice() {
		String personnelFirst = smallPlan.replace("[dateAccepted]", "[dateAccepted, personnelAgreed]");
		assertThat(new PlanReader().read(personnelFirst.replace("kind: review", "kind: electCommittee")))
			.returns(true, PlanDocument::holdsElections)
			.returns(true, PlanDocument::noticeRequiresAgreement);
	}

	@Test
	void noticeOfACongressThatElectsNobodyWaitsForNoAgreement() {
		String personnelFirst = smallPlan.replace("[dateAccepted]", "[dateAccepted, personnelAgreed]");
		assertThat(new PlanReader().read(personnelFirst)).returns(false, PlanDocument::holdsElections)
			.returns(false, PlanDocument::noticeRequiresAgreement);
	}

	@Test
	void planNeedNotSayWhereItIsSigned() {
		PlanDocument plan = new PlanReader().read(smallPlan.replace(", place: Mẫu", ""));
		assertThat(plan.issuance().symbol()).isEqualTo("KH/HU");
		assertThat(plan.issuance().place()).isNull();
	}

	@Test
	void planOfThreeLevelsHasAWindowForEach() {
		PlanDocument plan = new PlanReader().read(smallPlan + """
				trials:
				  - { organizations: [Đảng bộ thị trấn], clause: mục II.6 }
				furtherCongresses:
				  - scope: grassrootsOrganizations
				    term: { from: 2025, to: 2030 }
				    window: { to: 2025-06-15, inclusive: false, clause: mục II.6 }
				    clause: mục II.6
				""");
		CongressWindow window = plan.windowOf(CongressScope.GRASSROOTS_ORGANIZATIONS).orElseThrow();
		assertThat(window.contains(LocalDate.of(2025, 6, 14))).isTrue();
		assertThat(window.contains(LocalDate.of(2025, 6, 15))).isFalse();
		assertThat(plan.windowOf(CongressScope.BRANCHES)).contains(plan.window());
		assertThat(plan.windowOf(CongressScope.ISSUER_ITSELF)).isEmpty();
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					# in the small plan         | stands instead                  | place         | field             | what the reader says
					title: Kế                   | tenKeHoach: Kế                  | 2, cột 1      | tenKeHoach        | khóa “tenKeHoach” không có trong mẫu kế hoạch; hãy xóa hoặc sửa thành một trong: code, title,
					from: 2024-12-01            | tuNgay: 2024-12-01              | 17, cột 3     | window.tuNgay     | khóa “tuNgay” không có trong mẫu kế hoạch; hãy xóa hoặc sửa thành một trong: from, to, inclusive, expected, clause
					issuer: mau                 | '# issuer: mau'                 | 1, cột 1      | issuer            | thiếu khóa “issuer”; hãy thêm khóa này
					'  to: 2024-12-31'          | '  # to'                        | 17, cột 3     | window.to         | thiếu khóa “to” trong “window”; hãy thêm khóa này
					'  from: 2024-12-01'        | '  # from'                      | 18, cột 3     | window.from       | thiếu khóa “from” trong “window”; hãy ghi ngày đầu tiên được tổ chức đại hội
					title: Kế hoạch mẫu         | title:                          | 2, cột 7      | title             | “title” còn trống; hãy ghi nội dung
					title: Kế hoạch mẫu         | 'title: "  "'                   | 2, cột 8      | title             | “title” còn trống; hãy ghi nội dung
					title: Kế hoạch mẫu         | 'title: [a, b]'                 | 2, cột 8      | title             | “title” phải là một giá trị trên một dòng, không phải danh sách hay nhóm khóa
					issuer: mau                 | 'title: Tên khác'               | 3, cột 1      | title             | khóa “title” đã có ở trên; hãy gộp lại hoặc xóa một trong hai
					code: mau-2025              | code: Mẫu 2025                  | 1, cột 7      | code              | “code” chỉ gồm chữ thường không dấu và chữ số, nối bằng một dấu chấm hoặc gạch nối
					code: mau-2025              | code: mau--2025                 | 1, cột 7      | code              | “code” chỉ gồm chữ thường không dấu và chữ số, nối bằng một dấu chấm hoặc gạch nối
					issuer: mau                 | issuer: HU                      | 3, cột 9      | issuer            | “issuer” chỉ gồm chữ thường không dấu và chữ số, nối bằng một dấu chấm hoặc gạch nối
					scope: branches             | scope: BRANCHES                 | 4, cột 8      | scope             | “scope” không nhận “BRANCHES”; hãy chọn một trong: branches, grassrootsOrganizations, issuerItself
					to: 2024-12-31              | to: 31/12/2024                  | 18, cột 7     | window.to         | “window.to” phải là một ngày có thật, viết năm-tháng-ngày như 2024-12-31, không phải “31/12/2024”
					to: 2024-12-31              | to: 2024-11-31                  | 18, cột 7     | window.to         | “window.to” phải là một ngày có thật, viết năm-tháng-ngày như 2024-12-31, không phải “2024-11-31”
					to: 2024-12-31              | to: 0024-12-31                  | 18, cột 7     | window.to         | “window.to” có năm “24” không hợp lý; hãy xem lại năm
					to: 2024-12-31              | to: 2024-11-30                  | 18, cột 7     | window.to         | khung thời gian kết thúc trước khi bắt đầu; hãy sửa “from” hoặc “to”
					workingDays: 30             | workingDays: -30                | 23, cột 16    | notice.workingDays | “notice.workingDays” phải là số nguyên không âm, không phải “-30”
					workingDays: 30             | workingDays: ba mươi            | 23, cột 16    | notice.workingDays | “notice.workingDays” phải là số nguyên không âm, không phải “ba mươi”
					workingDays: 30             | workingDays: 0                  | 23, cột 16    | notice.workingDays | “notice.workingDays” phải từ 1 đến 120, không thể là 0
					maxDurationDays: 1          | maxDurationDays: 11             | 21, cột 18    | maxDurationDays   | “maxDurationDays” phải từ 1 đến 10, không thể là 11
					inclusive: true             | inclusive: có                   | 19, cột 14    | window.inclusive  | “window.inclusive” phải là true (có) hoặc false (không), không phải “có”
					[dateAccepted]              | [personnelAgreed]               | 26, cột 19    | notice.noticeRequires | “noticeRequires” phải có dateAccepted: chưa được nhận ngày thì chưa thông báo được
					[dateAccepted]              | dateAccepted                    | 26, cột 19    | notice.noticeRequires | “notice.noticeRequires” phải là danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch “- ”
					[dateAccepted]              | [dateAccepted, dateAccepted]    | 26, cột 34    | notice.noticeRequires[1] | “DATE_ACCEPTED” đã có ở một mục trên của “notice.noticeRequires”; hãy sửa hoặc xóa một trong hai
					membersFrom: 9,             | membersFrom: 10,                | 29, cột 20    | committeeSize[1].membersFrom | các mức đảng viên phải nối tiếp nhau theo thứ tự tăng; mức này phải bắt đầu từ 9
					membersFrom: 9,             | 'membersFrom: 9, membersTo: 14,' | 29, cột 34   | committeeSize[1].membersTo | mức cuối cùng không được có “membersTo”, để chi bộ đông hơn nữa cũng có mức của mình
					membersTo: 8                | membersTo: 0                    | 28, cột 34    | committeeSize[0].membersTo | “membersTo” không thể nhỏ hơn “membersFrom” là 1
					maxPercent: 30              | maxPercent: 130                 | 30, cột 24    | surplus.maxPercent | “surplus.maxPercent” phải từ 0 đến 100, không thể là 130
					preparedFromPercent: 10     | preparedFromPercent: 20         | 30, cột 49    | surplus.preparedFromPercent | “surplus.preparedFromPercent” phải từ 0 đến 15, không thể là 20
					from: 2025, to: 2027        | from: 2027, to: 2025            | 5, cột 25     | term.to           | nhiệm kỳ phải kết thúc sau năm bắt đầu 2027 và không quá 10 năm
					from: 2022, to: 2025        | from: 2022, to: 2026            | 6, cột 33     | previousTerm.to   | nhiệm kỳ trước không thể kết thúc sau khi nhiệm kỳ 2025 - 2027 bắt đầu
					draft: true                 | draft: false                    | 7, cột 11     | issuance.number   | kế hoạch đã ban hành phải có số; hãy ghi số hoặc đặt “draft: true”
					'    date: 2024-06-14'      | '    # date'                    | 9, cột 5      | legalBasis[0].date | văn bản số “35-CT/TW” phải có ngày, vì số văn bản được dùng lại; hãy ghi ngày
					'  - { number: 1, kind: review, text: Tổng kết, clause: mục II.1 }' | '  []' | 15, cột 3 | contents | đại hội có từ 1 đến 4 nội dung, không thể là 0; hãy ghi lại
					number: 1, kind             | number: 2, kind                 | 15, cột 15    | contents[0].number | các nội dung phải đánh số liên tiếp từ 1; nội dung này phải là số 1
					'    date: 2024-11-15'      | '    # date'                    | 34, cột 5     | milestones[0]     | mốc “registration” phải có đúng một trong hai khóa “date” và “after”
					title: Kế                   | 'recipients: [~] #'             | 2, cột 14     | recipients[0]     | “recipients[0]” còn trống; hãy ghi nội dung
					who: unit                   | who: huyenUy                    | 38, cột 10    | milestones[0].who | “milestones[0].who” không nhận “huyenUy”; hãy chọn một trong: issuer,
					'window:'                   | 'window: 2024 #'                | 17, cột 3     | ''                | không đúng cú pháp YAML; hãy xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này và dòng trên
					'  clause: mục II.6'        | '\tclause: mục II.6'            | 20, cột 1     | ''                | không được thụt lề bằng phím Tab; hãy thay bằng dấu cách
					title: Kế hoạch mẫu         | title: *tat-ca                  | 2, cột 8      | ''                | không được dùng bí danh (dấu *); hãy chép lại nội dung vào chỗ này
					'duties:'                   | '---'                           | 40, cột 1     | ''                | tệp chỉ được chứa một kế hoạch; hãy xóa phần từ dấu “---” này trở đi
					title: Kế hoạch mẫu         | title: !!java.io.File x         | 2, cột 8      | ''                | không được ghi kiểu dữ liệu (dấu !); hãy bỏ từ bắt đầu bằng dấu ! và chỉ giữ nội dung
					Kế hoạch mẫu                | Kế ho�ch                       | 2, cột 13     | ''                | có chữ không đọc được; tệp kế hoạch phải là văn bản, hãy lưu lại ở dạng UTF-8
					Kế hoạch mẫu                | Kế\bhoạch                       | 2, cột 10     | ''                | ký tự không in được (U+0008); hãy xóa ký tự này và lưu tệp ở dạng văn bản UTF-8
					""")
	void saysWhatIsWrongAndWhere(String stands, String instead, String place, String field, String says) {
		assertThat(smallPlan).contains(stands);
		Refusal refusal = refusalOf(smallPlan.replace(stands, instead.translateEscapes()));
		assertThat(refusal.findings()).filteredOn((finding) -> finding.field().equals(field))
			.extracting(Finding::text)
			.singleElement()
			.asString()
			.startsWith("Dòng " + place + ": " + says);
	}

	@Test
	void everythingWrongIsNamedAtOnceFromTopToEnd() {
		Refusal refusal = refusalOf(smallPlan.replace("code: mau-2025", "ma: mau-2025")
			.replace("to: 2024-12-31", "to: cuối năm")
			.replace("workingDays: 30", "workingDays: nhiều"));
		assertThat(refusal.findings()).extracting(Finding::field)
			.containsExactly("ma", "code", "window.to", "notice.workingDays");
		assertThat(refusal.getResponse().getStatus()).isEqualTo(422);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  \n\n", "# chỉ có chú thích\n" })
	void emptyFileIsRefused(String yaml) {
		assertThat(refusalOf(yaml)).hasMessage("Dòng 1, cột 1: tệp kế hoạch trống; hãy bắt đầu từ một kế hoạch mẫu.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "một dòng chữ", "[một, danh, sách]", "12", "~", "{}", "? [khóa, là, danh sách] : 1" })
	void whatIsNoPlanIsRefused(String yaml) {
		assertThat(refusalOf(yaml).findings()).isNotEmpty();
	}

	@Test
	void fileLargerThanTwoHundredKilobytesIsRefused() {
		assertThat(refusalOf(smallPlan + "#".repeat(200_000)))
			.hasMessage("Dòng 1, cột 1: tệp kế hoạch lớn hơn 200 kB; hãy bỏ bớt nội dung thừa.");
	}

	@Test
	void deepNestingIsRefused() {
		assertThat(refusalOf("title: " + "[".repeat(100_000)).getMessage())
			.startsWith("Dòng 1, cột 27: các mục lồng nhau quá 20 tầng");
	}

	@Test
	void bombOfAliasesIsRefusedAtItsFirstAlias() {
		String bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n";
		assertThat(refusalOf(bomb).getMessage()).startsWith("Dòng 2, cột 8: không được dùng bí danh");
	}

	@Test
	void noDamageToAPlanGivesAnythingButARefusal() {
		Random random = new Random(35);
		String plan = PhungHiepPlanTests.text();
		for (int i = 0; i < 400; i++) {
			String damaged = damaged(plan, random);
			Throwable thrown = catchThrowable(() -> new PlanReader().read(damaged));
			assertThat(thrown).satisfiesAnyOf((none) -> assertThat(none).isNull(),
					(refusal) -> assertThat(refusal).isInstanceOf(Refusal.class).hasMessageStartingWith("Dòng "));
		}
	}

	private static String damaged(String plan, Random random) {
		int from = random.nextInt(plan.length() - 60);
		String junk = "\"'{}[]:-&*!|>%@`#?,~\t\n\u0000\uD800\\x é0".substring(random.nextInt(30));
		return plan.substring(0, from) + junk.substring(0, random.nextInt(junk.length() + 1))
				+ plan.substring(from + random.nextInt(60));
	}

	private static Refusal refusalOf(String yaml) {
		return catchThrowableOfType(Refusal.class, () -> new PlanReader().read(yaml));
	}

}
