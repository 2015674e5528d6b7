package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.personnel.Eligibility.Answer;
import vn.daihoi.personnel.Eligibility.Answered;
import vn.daihoi.personnel.Eligibility.Right;
import vn.daihoi.personnel.Eligibility.Who;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

/**
 * Whether those on a list may stand, as far as the rows of members tell. A name that
 * several have is nobody's fault while one of them may stand.
 */
@Component
public class CandidateRules {

	private final Members members;

	private final NamedMembers named;

	private final Regulations regulations;

	CandidateRules(Members members, NamedMembers named, Regulations regulations) {
		this.members = members;
		this.named = named;
		this.regulations = regulations;
	}

	/** The members of a branch whom nothing forbids to stand. */
	public List<Member> mayStand(String branch) {
		return this.members.of(branch).stream().filter(Eligibility::mayStand).toList();
	}

	/** Of a member who was chosen. */
	Optional<Finding> check(Member member, String field, LocalDate day) {
		return refused(member, day, field, "hãy chọn người khác");
	}

	/**
	 * Of names.
	 * @param organization whose members, and those below it, the names may mean
	 * @param field of the name at that place
	 */
	public List<Finding> check(String organization, List<String> names, IntFunction<String> field, LocalDate day) {
		Map<String, List<Member>> known = this.named.in(organization, names);
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < names.size(); at++) {
			List<Member> meant = known.getOrDefault(NamedMembers.plain(names.get(at)), List.of());
			if (meant.stream().noneMatch(Eligibility::mayStand)) {
				String place = field.apply(at);
				meant.stream()
					.findFirst()
					.flatMap((member) -> refused(member, day, place,
							"hãy bỏ tên này; nếu là người khác trùng tên thì ghi thêm năm sinh"))
					.ifPresent(findings::add);
			}
		}
		return findings;
	}

	/**
	 * Names that no member has. A list of members may lag behind, so this is only told.
	 * @param branch whose members the names may mean
	 */
	public List<Finding> tellUnknown(String branch, List<String> names, IntFunction<String> field) {
		Map<String, List<Member>> known = this.named.in(branch, names);
		return IntStream.range(0, names.size())
			.filter((at) -> !names.get(at).isBlank() && !known.containsKey(NamedMembers.plain(names.get(at))))
			.mapToObj((at) -> Finding.info("MEMBER", field.apply(at),
					"%s không có trong danh sách đảng viên của chi bộ; hãy xem lại họ tên, đúng rồi thì cứ gửi"
						.formatted(names.get(at)),
					""))
			.toList();
	}

	private Optional<Finding> refused(Member member, LocalDate day, String field, String advice) {
		Who who = Who.of(member);
		Answered answered = Eligibility.of(Right.STAND, who);
		return (answered.answer() != Answer.NO) ? Optional.empty()
				: Optional.of(Finding.error(
						"ELIGIBILITY", field, "%s là %s nên không ứng cử, không được đề cử ở đây; %s"
							.formatted(member.fullName(), who.label(), advice),
						answered.citation().on(this.regulations, day)));
	}

}
