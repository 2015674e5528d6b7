package vn.daihoi.supervision;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offers;
import vn.daihoi.task.SubjectNames;

/**
 * A late limit does not count any more, by a decision of the superior. What the committee
 * right above owes itself only the issuer lets pass; a late notice has its own way.
 */
@Service
class WaiveLimit {

	private static final String NOTICE = "DL02";

	private final CongressWork work;

	private final Directors directors;

	private final Waivers waivers;

	private final Offers offers;

	private final Organizations organizations;

	private final Notices notices;

	private final SubjectNames names;

	private final Acts acts;

	private final DaihoiClock clock;

	WaiveLimit(CongressWork work, Directors directors, Waivers waivers, Offers offers, Organizations organizations,
			Notices notices, SubjectNames names, Acts acts, DaihoiClock clock) {
		this.work = work;
		this.directors = directors;
		this.waivers = waivers;
		this.offers = offers;
		this.organizations = organizations;
		this.notices = notices;
		this.names = names;
		this.acts = acts;
		this.clock = clock;
	}

	/** Whether a director may let it pass. */
	boolean isFor(Director director, OpenLimit limit) {
		return limit.late() && !limit.rule().equals(NOTICE) && (director.issuing() || isOfBranch(limit));
	}

	private boolean isOfBranch(OpenLimit limit) {
		return this.offers.of(limit.element()).filter((offer) -> offer.level() == Level.BRANCH).isPresent();
	}

	/**
	 * Lets it pass.
	 * @param sent the limit as {@link OpenLimit#sent} names it
	 * @return what was done, one sentence
	 * @throws Refusal 409 when it is not late, is not owed any more on that day, or is
	 * not this person's to let pass
	 */
	@Transactional
	public String waive(String congress, String sent, String number, String typed, Authentication person) {
		Congress row = this.work.lock(congress);
		Director director = this.directors.must(person, row);
		OpenLimit limit = limit(congress, sent);
		mustBeFor(director, limit);
		String decision = Typed.text("number", "Số văn bản cho phép", number, 100);
		String reason = Typed.text("reason", "Lý do cho phép", typed, 1000);
		this.waivers.add(row.key(), limit, decision, reason, director.user(), this.acts.now());
		this.notices.tell(group(row.organizationCode()), "LIMIT_WAIVED", congress, limit.element(),
				"%s: hạn %s của việc “%s” được cho phép quá hạn theo văn bản số %s, không tính trễ và không nhắc nữa; việc vẫn phải làm. Lý do: %s"
					.formatted(this.names.organization(congress), VietnameseDate.of(limit.dueOn()), limit.name(),
							decision, reason));
		this.acts.add(director.user(), "Cho phép quá hạn", congress,
				"Hạn %s của việc “%s”, theo văn bản số %s. Lý do: %s".formatted(VietnameseDate.of(limit.dueOn()),
						limit.name(), decision, reason));
		return "Đã ghi cho phép quá hạn việc “" + limit.name() + "”.";
	}

	private OpenLimit limit(String congress, String sent) {
		return this.waivers.owed(congress, this.clock.today())
			.stream()
			.filter((one) -> one.isMeantBy(sent))
			.findFirst()
			.orElseThrow(() -> Refusal.because("WAIVER", "rule",
					"Hạn này đã làm xong, đã được cho phép, đã đổi ngày hoặc không còn; hãy xem lại mục Thời hạn, rồi chọn lại hạn"));
	}

	private void mustBeFor(Director director, OpenLimit limit) {
		if (limit.rule().equals(NOTICE)) {
			throw Refusal.because("WAIVER", "rule",
					"Thông báo muộn do cấp ủy quyết định bằng văn bản ngay trong việc của mình; hãy làm việc ấy ở danh sách việc");
		}
		if (!limit.late()) {
			throw Refusal.because("WAIVER", "rule",
					"Hạn này chưa quá, hoặc là hạn nội bộ; chỉ cho phép việc đã quá hạn, muốn lùi hạn thì đề xuất điều chỉnh thời hạn");
		}
		if (!isFor(director, limit)) {
			throw Refusal.because("WAIVER", "rule",
					"Việc này là của chính cấp ủy đồng chí; hãy xin cấp ban hành kế hoạch cho phép");
		}
	}

	private String group(String organization) {
		return this.organizations.find(organization)
			.map(Organization::kind)
			.map(Role.SECRETARY::at)
			.orElse(Role.SECRETARY)
			.groupOf(organization);
	}

}
