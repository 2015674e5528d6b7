package vn.daihoi.plancheck;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressScope;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.FurtherCongress;
import vn.daihoi.plan.Milestone;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.regulation.Finding;

/**
 * What a plan leaves open and this program answers in a way of its own, so that whoever
 * issues it knows: hints, nothing to mend.
 */
class LeftOpen implements PlanRule {

	private static final String TWO_SECTIONS = " và ";

	private static final String ABOVE_GRASSROOTS = "cấp trên cơ sở";

	private static final String VOTE = "branchVoteMinutes";

	private static final Set<String> PREPARATION = Set.of("dossier", "personnelAgreement", "ratification");

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		return Stream
			.<Function<PlanDocument, Optional<Finding>>>of(this::sunday, this::shortenedTerm, this::twoMeetings,
					this::noLimits, this::noticeTwice, this::ownGuidance, this::delegates, this::guidanceForOthers,
					this::bothWordings, this::rearranging)
			.flatMap((question) -> question.apply(plan.document()).stream())
			.map(PlanFinding::of);
	}

	private Optional<Finding> sunday(PlanDocument plan) {
		return Optional.of(plan.window())
			.filter((window) -> window.from().getDayOfWeek() == DayOfWeek.SUNDAY)
			.map((window) -> info("X03", "window.from", "Khung thời gian bắt đầu vào "
					+ VietnameseDate.inSentence(window.from()) + "; đại hội vào ngày nghỉ không bị cấm",
					window.clause()));
	}

	private Optional<Finding> shortenedTerm(PlanDocument plan) {
		return plan.sentences()
			.stream()
			.filter((sentence) -> sentence.text().contains("rút ngắn nhiệm kỳ"))
			.findFirst()
			.map((sentence) -> Finding.info("X10", "duties",
					"Kế hoạch rút ngắn nhiệm kỳ mà không nói nhiều nhất bao lâu; máy nhắc chi bộ có ngày đại hội cách ngày hết "
							+ "nhiệm kỳ quá 06 tháng",
					CheckedPlan.cite(sentence.clause()) + "; khoản 3 Điều 24 Điều lệ Đảng"));
	}

	private Optional<Finding> twoMeetings(PlanDocument plan) {
		return plan.dossier()
			.stream()
			.filter((item) -> item.id().equals(VOTE) && !plan.opinionSources().isEmpty())
			.findFirst()
			.map((item) -> info("X11", "opinionSources",
					"Biểu quyết nhân sự trước khi đảng ủy thống nhất, góp ý văn kiện ở cuộc họp gần đại hội nhất: hai cuộc họp, "
							+ "hai việc",
					plan.opinionSources().get(0).clause() + "; " + item.clause()));
	}

	private Optional<Finding> noLimits(PlanDocument plan) {
		boolean silent = plan.milestones().stream().map(Milestone::id).noneMatch(PREPARATION::contains);
		return plan.dossier()
			.stream()
			.filter((item) -> silent && !plan.milestones().isEmpty())
			.map(DossierItem::clause)
			.findFirst()
			.map((clause) -> info("X12", "milestones",
					"Kế hoạch không có hạn gửi hồ sơ, hạn đảng ủy thống nhất; máy dùng hạn nội bộ, quá hạn chỉ nhắc",
					clause));
	}

	private Optional<Finding> noticeTwice(PlanDocument plan) {
		return Optional.of(plan.notice())
			.filter((rule) -> rule.clause().contains(TWO_SECTIONS))
			.map((rule) -> info("X14", "notice",
					"Thời hạn thông báo ghi ở hai mục; máy giữ một quy định, dẫn cả hai mục", rule.clause()));
	}

	private Optional<Finding> ownGuidance(PlanDocument plan) {
		return plan.ownGuidance()
			.stream()
			.findFirst()
			.map((guidance) -> info("X15", "ownGuidance",
					"Chi bộ theo hướng dẫn của ngành có được tính vào số chung hay không, kế hoạch không nói; máy tính vào",
					guidance.clause()));
	}

	private Optional<Finding> delegates(PlanDocument plan) {
		return plan.delegates()
			.filter(CongressContent::ifAny)
			.map((content) -> info("X16", "contents[" + (content.number() - 1) + "]",
					"Bầu đại biểu “nếu có” mà chưa có số lượng; máy chỉ mở khi cấp trên phân bổ số đại biểu",
					content.clause()));
	}

	private Optional<Finding> guidanceForOthers(PlanDocument plan) {
		return plan.legalBasis()
			.stream()
			.filter((basis) -> plan.scope() == CongressScope.GRASSROOTS_ORGANIZATIONS)
			.filter((basis) -> basis.title().contains(ABOVE_GRASSROOTS))
			.findFirst()
			.map((basis) -> info("X18", "legalBasis",
					"Văn bản số %s nói về đảng bộ %s, kế hoạch áp dụng cho đảng bộ cơ sở; hãy ghi căn cứ áp dụng"
						.formatted(basis.label(), ABOVE_GRASSROOTS),
					basis.clause()));
	}

	/** Nothing in any plan file says it, so it is told of every plan. */
	private Optional<Finding> rearranging(PlanDocument plan) {
		return Optional.of(Finding.info("X25", "",
				"Kế hoạch không nói ai được đổi ngày đã đăng ký, đổi rồi thì làm gì, chậm thì xử lý thế nào; máy yêu cầu đăng "
						+ "ký lại và thông báo lại",
				""));
	}

	private Optional<Finding> bothWordings(PlanDocument plan) {
		Stream<CongressWindow> windows = Stream.concat(Stream.of(plan.window()),
				plan.furtherCongresses().stream().map(FurtherCongress::window));
		boolean both = windows.map(CongressWindow::inclusive).distinct().count() > 1;
		return both ? Optional.of(info("X23", "window",
				"Có khung ghi “trong tháng”, có khung ghi “trước ngày”; máy hiểu “trước ngày” là chậm nhất ngày hôm trước",
				plan.window().clause())) : Optional.empty();
	}

	private static Finding info(String code, String field, String text, String clause) {
		return Finding.info(code, field, text, CheckedPlan.cite(clause));
	}

}
