package vn.daihoi.supervision;

import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.congress.Congress;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.SubjectNames;

/** Asks those below for an explanation, and takes their answer. */
@Service
class AskExplanation {

	static final int LONGEST = 1000;

	private final CongressWork work;

	private final Directors directors;

	private final Organizations organizations;

	private final SupervisionRows rows;

	private final Notices notices;

	private final SubjectNames names;

	private final Acts acts;

	AskExplanation(CongressWork work, Directors directors, Organizations organizations, SupervisionRows rows,
			Notices notices, SubjectNames names, Acts acts) {
		this.work = work;
		this.directors = directors;
		this.organizations = organizations;
		this.rows = rows;
		this.notices = notices;
		this.names = names;
		this.acts = acts;
	}

	/** The organisations that a director may ask about a congress. */
	List<Organization> askable(Director director, Congress congress) {
		List<String> codes = director.issuing() ? List.of(congress.organizationCode(), congress.unitCode())
				: List.of(congress.organizationCode());
		return codes.stream()
			.distinct()
			.flatMap((code) -> this.organizations.find(code).stream())
			.filter((one) -> one.kind() != OrganizationKind.SUPERIOR_COMMITTEE)
			.toList();
	}

	/**
	 * Asks.
	 * @param of the code of the organisation that is to explain
	 * @return what was done, one sentence
	 * @throws Refusal 409 when that is not below the person, or nothing is asked
	 */
	@Transactional
	public String ask(String congress, String of, String typed, Authentication person) {
		Congress row = this.work.lock(congress);
		Director director = this.directors.must(person, row);
		Organization asked = askable(director, row).stream()
			.filter((one) -> one.code().equals(of))
			.findFirst()
			.orElseThrow(() -> Refusal.because("EXPLANATION", "of",
					"Chưa chọn nơi phải giải trình, hoặc nơi ấy không thuộc cấp dưới của đồng chí; hãy chọn trong danh sách"));
		String question = Typed.lines("question", "Nội dung cần giải trình", typed, LONGEST);
		String group = Role.SECRETARY.at(asked.kind()).groupOf(asked.code());
		this.rows.ask(congress, group, question, director.user(), this.acts.now());
		this.notices.tell(group, Notices.EXPLANATION, congress, "", "%s yêu cầu giải trình về đại hội của %s: “%s”"
			.formatted(director.signed(), this.names.organization(congress), question));
		this.acts.add(director.user(), "Yêu cầu giải trình", congress, asked.name() + ": “" + question + "”");
		return "Đã gửi yêu cầu giải trình đến " + asked.name() + ".";
	}

	/**
	 * Answers; the first answer counts.
	 * @return what was done, one sentence
	 * @throws Refusal 409 when the person was not asked, or somebody has answered
	 */
	@Transactional
	public String answer(String congress, long id, String typed, Authentication person) {
		this.work.lock(congress);
		Explanation asked = this.rows.explanation(congress, id)
			.filter((one) -> isAsked(one, person))
			.orElseThrow(() -> Refusal.because("EXPLANATION", "answer",
					"Yêu cầu giải trình này không gửi đến đồng chí; hãy kiểm tra lại trong danh sách"));
		if (asked.answer() != null) {
			throw Refusal.because("EXPLANATION", "answer",
					"Yêu cầu này vừa có người trong đơn vị trả lời; hãy đọc câu trả lời ở dưới, cần nói thêm thì trao đổi với cấp trên");
		}
		String answer = Typed.lines("answer", "Nội dung giải trình", typed, LONGEST);
		this.rows.answer(id, answer, person.getName(), this.acts.now());
		this.notices.tell(asked.askedBy(), Notices.EXPLANATION, congress, "",
				"Giải trình về đại hội của %s: “%s”".formatted(this.names.organization(congress), answer));
		this.acts.add(person.getName(), "Giải trình", congress, "“" + answer + "”");
		return "Đã gửi giải trình.";
	}

	/** Whether a person is to answer. */
	static boolean isAsked(Explanation one, Authentication person) {
		return person.getAuthorities().stream().anyMatch((group) -> group.getAuthority().equals(one.askedOf()));
	}

}
