package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * A Party member, as far as preparing a congress needs to know.
 *
 * @param official whether an official member; otherwise probationary
 * @param post what the member does today, for example "Trưởng ấp"; null when nothing is
 * known
 * @param previousCommitteeMember whether on the committee of the term that now ends
 * @param activity where an official member takes part; here where nothing is said
 * @param background what statistics ask; unknown where nothing is said
 * @throws Refusal 422, when a value is missing or too long
 */
public record Member(String id, String organizationCode, String fullName, LocalDate birthDate, boolean female,
		boolean ethnicMinority, boolean official, @Nullable String post, boolean previousCommitteeMember,
		Activity activity, Background background) {

	private static final int LONGEST_TEXT = 200;

	/** One of whose schooling and admission nothing is known. */
	public Member(String id, String organizationCode, String fullName, LocalDate birthDate, boolean female,
			boolean ethnicMinority, boolean official, @Nullable String post, boolean previousCommitteeMember,
			@Nullable Activity activity) {
		this(id, organizationCode, fullName, birthDate, female, ethnicMinority, official, post, previousCommitteeMember,
				activity, Background.UNKNOWN);
	}

	/** One who takes part here, as everybody. */
	public Member(String id, String organizationCode, String fullName, LocalDate birthDate, boolean female,
			boolean ethnicMinority, boolean official, @Nullable String post, boolean previousCommitteeMember) {
		this(id, organizationCode, fullName, birthDate, female, ethnicMinority, official, post, previousCommitteeMember,
				Activity.REGULAR);
	}

	public Member {
		activity = (activity != null) ? activity : Activity.REGULAR;
		background = (background != null) ? background : Background.UNKNOWN;
		List<Finding> findings = new ArrayList<>();
		require(Organization.isCode(id), findings, "id", "Mã đảng viên không đúng mẫu; hãy sửa lại mã");
		require(Organization.isCode(organizationCode), findings, "organizationCode",
				"Chưa rõ đảng viên thuộc tổ chức nào; hãy chọn tổ chức");
		require(fullName != null && !fullName.isBlank() && fullName.length() <= LONGEST_TEXT, findings, "fullName",
				"Họ và tên còn trống hoặc dài quá " + LONGEST_TEXT + " ký tự; hãy ghi họ và tên");
		require(birthDate != null, findings, "birthDate", "Ngày sinh còn trống; hãy ghi ngày sinh");
		LocalDate admittedOn = background.admittedOn();
		require(admittedOn == null || birthDate == null || admittedOn.isAfter(birthDate), findings, "admittedOn",
				"Ngày vào Đảng phải sau ngày sinh; hãy ghi lại");
		require(background.religion() == null || background.religion().isSaid(), findings, "religion",
				"Chưa rõ là tôn giáo nào; hãy ghi tên tôn giáo, không theo tôn giáo nào thì ghi “Không”, chưa rõ thì để trống");
		require(post == null || post.length() <= LONGEST_TEXT, findings, "post",
				"Chức vụ dài quá " + LONGEST_TEXT + " ký tự; hãy ghi gọn lại");
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
	}

	private static void require(boolean holds, List<Finding> findings, String field, String text) {
		if (!holds) {
			findings.add(Finding.error("MEMBER", field, text, ""));
		}
	}

}
