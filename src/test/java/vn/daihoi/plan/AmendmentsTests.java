package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

class AmendmentsTests {

	private static final List<Change> CHANGES = List.of(new Change("mục II.4", "244-QĐ/TW", "190-QĐ/TW"),
			new Change("mục III.4", "câu cũ", "câu mới"));

	private static final LocalDate DAY = LocalDate.of(2024, 10, 11);

	private Plans plans;

	private Amendments amendmentsIn(Database database) {
		CampaignRows.in(database);
		this.plans = new Plans(database.client());
		return new Amendments(database.client(), this.plans);
	}

	private AmendmentDraft draft(String reason) {
		String source = this.plans.source(PLAN).replace("maxDurationDays: 1", "maxDurationDays: 2");
		return new AmendmentDraft(PLAN, Amendment.Kind.AMENDED, reason, null, source, CHANGES);
	}

	@Databases
	void draftIsReplacedByTheNextOneAndChangesNothing(Database database) {
		Amendments amendments = amendmentsIn(database);
		amendments.draft(draft("Lý do thứ nhất"));
		amendments.draft(draft("Lý do thứ hai"));
		assertThat(amendments.drafted(PLAN)).get()
			.returns("Lý do thứ hai", Amendment::reason)
			.returns(CHANGES, Amendment::changes);
		assertThat(amendments.of(PLAN)).isEmpty();
		assertThat(this.plans.document(PLAN).maxDurationDays()).isEqualTo(1);
	}

	@Databases
	void whatIsDecidedHoldsOnceItIsAppliedAndTheEarlierPlanIsKept(Database database) {
		Amendments amendments = amendmentsIn(database);
		String earlier = this.plans.source(PLAN);
		amendments.draft(draft("Văn bản cấp trên thay đổi"));
		amendments.decide(PLAN, "15-CV/HU", DAY, "Bí thư");
		amendments.apply(PLAN);
		assertThat(this.plans.document(PLAN).maxDurationDays()).isEqualTo(2);
		assertThat(amendments.of(PLAN)).singleElement()
			.returns("15-CV/HU", Amendment::number)
			.returns(DAY, Amendment::documentDate)
			.returns(CHANGES, Amendment::changes);
		assertThat(amendments.drafted(PLAN)).isEmpty();
		assertThat(amendments.asIssued(PLAN).maxDurationDays()).isEqualTo(1);
		assertThat(database.client().sql("select earlier_source from plan_amendment").query(String.class).single())
			.isEqualTo(earlier);
		assertThat(database.client().sql("select edition from plan").query(Integer.class).single()).isEqualTo(1);
	}

	@Databases
	void draftIsDroppedWithItsChanges(Database database) {
		Amendments amendments = amendmentsIn(database);
		amendments.draft(draft("Không cần nữa"));
		amendments.drop(PLAN);
		assertThat(amendments.drafted(PLAN)).isEmpty();
		assertThat(database.client().sql("select count(*) from plan_change").query(Integer.class).single()).isZero();
	}

	@Databases
	void supersededPlanSaysByWhatAndKeepsItsWords(Database database) {
		Amendments amendments = amendmentsIn(database);
		amendments.draft(new AmendmentDraft(PLAN, Amendment.Kind.SUPERSEDED, "Chỉ thị mới", "Kế hoạch số 310-KH/HU",
				null, List.of()));
		amendments.decide(PLAN, "310-KH/HU", DAY, "Bí thư");
		assertThat(amendments.apply(PLAN).kind()).isEqualTo(Amendment.Kind.SUPERSEDED);
		assertThat(this.plans.find(PLAN)).get().returns("Kế hoạch số 310-KH/HU", Plan::supersededBy);
		assertThat(this.plans.document(PLAN).maxDurationDays()).isEqualTo(1);
	}

}
