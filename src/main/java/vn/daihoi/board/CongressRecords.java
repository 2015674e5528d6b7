package vn.daihoi.board;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.board.CongressRecord.Act;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.election.Deliberations;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.CongressDocument;
import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.signin.Accounts;

/** Puts together what is recorded of a congress. */
@Component
class CongressRecords {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private static final Map<String, String> PAPERS = Map.ofEntries(
			Map.entry("guidedDossier", "Hồ sơ theo hướng dẫn ngành"),
			Map.entry("combinedDocuments", "Dự thảo văn kiện, một tệp"),
			Map.entry("branchVote", "Biên bản chi bộ biểu quyết nhân sự"),
			Map.entry("openingNotice", "Thông báo thời gian khai mạc"), Map.entry("opinionMinutes", "Biên bản góp ý"),
			Map.entry("superiorDraftOpinions", "Góp ý dự thảo văn kiện cấp trên"),
			Map.entry("congressScript", "Kịch bản đại hội"), Map.entry("congressMinutes", "Biên bản đại hội"),
			Map.entry("countingMinutes", "Biên bản kiểm phiếu"),
			Map.entry("ratificationRequest", "Hồ sơ đề nghị chuẩn y"),
			Map.entry("ballotDestruction", "Biên bản hủy phiếu"), Map.entry("personnelPlan", "Phương án nhân sự"),
			Map.entry("electionsReview", "Văn bản thống nhất nhân sự"), Map.entry("appointment", "Quyết định chỉ định"),
			Map.entry("deadlineChange", "Văn bản điều chỉnh thời hạn"));

	private final SentFiles files;

	private final Candidates candidates;

	private final CountedBallots ballots;

	private final Deliberations deliberations;

	private final Breaches breaches;

	private final AuditTrail audit;

	private final Plans plans;

	private final Accounts accounts;

	CongressRecords(SentFiles files, Candidates candidates, CountedBallots ballots, Deliberations deliberations,
			Breaches breaches, AuditTrail audit, Plans plans, Accounts accounts) {
		this.files = files;
		this.candidates = candidates;
		this.ballots = ballots;
		this.deliberations = deliberations;
		this.breaches = breaches;
		this.audit = audit;
		this.plans = plans;
		this.accounts = accounts;
	}

	/** With what was done about it only for those who direct it. */
	CongressRecord of(Congress congress, boolean directs) {
		Map<String, String> people = new HashMap<>();
		Function<String, String> name = (user) -> people.computeIfAbsent(user, this.accounts::name);
		return new CongressRecord(this.files.of(congress.id(), papers(this.plans.document(congress.planCode())), name),
				this.candidates.of(congress.id()), this.ballots.of(congress.id()),
				this.deliberations.of(congress.id()).orElse(null), this.breaches.of(congress.id()),
				directs ? acts(congress.id(), name) : List.of());
	}

	private static Map<String, String> papers(PlanDocument plan) {
		Map<String, String> papers = new HashMap<>(PAPERS);
		papers
			.putAll(plan.documents().stream().collect(Collectors.toMap(CongressDocument::id, CongressDocument::name)));
		papers.putAll(plan.dossier().stream().collect(Collectors.toMap(DossierItem::id, DossierItem::name)));
		return papers;
	}

	private List<Act> acts(String congress, Function<String, String> name) {
		return this.audit.of(congress)
			.stream()
			.sorted(Comparator.comparing(AuditEntry::happenedAt).reversed())
			.map((one) -> new Act(MOMENT.format(one.happenedAt().atZoneSameInstant(DaihoiClock.VIETNAM)),
					name.apply(one.userId()), one.acting(), one.action(), one.detail()))
			.toList();
	}

}
