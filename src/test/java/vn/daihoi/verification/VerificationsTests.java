package vn.daihoi.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressChanged;
import vn.daihoi.congress.PartDone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class VerificationsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

	private final List<Object> told = new ArrayList<>();

	private Verifications verificationsIn(Database database) {
		return new Verifications(CampaignRows.in(database).client(), (event) -> {
			if (!(event instanceof CongressChanged)) {
				this.told.add(event);
			}
		});
	}

	private static void conclude(Verifications verifications, Verification one, Outcome outcome, String unfit,
			String replacement) {
		verifications.conclude(CONGRESS, new ConcludeVerifications.Conclusion(one.id(), outcome, "08-TB/UBKT",
				DAY.plusDays(9), unfit, replacement), unfit);
	}

	@Databases
	void aQualifyingComplaintIsOpenUntilTheDayOfItsConclusion(Database database) {
		Verifications verifications = verificationsIn(database);
		verifications.add(CONGRESS, Matter.COMPLAINT, null, DAY, "12/2024");
		assertThat(verifications.isOpen(CONGRESS, DAY.minusDays(1))).isFalse();
		assertThat(verifications.isOpen(CONGRESS, DAY)).isTrue();
		assertThat(verifications.isOpen(OTHER, DAY)).isFalse();
		conclude(verifications, verifications.open(CONGRESS).get(0), Outcome.CLEARED, null, null);
		assertThat(verifications.isOpen(CONGRESS, DAY.plusDays(8))).isTrue();
		assertThat(verifications.isOpen(CONGRESS, DAY.plusDays(9))).isFalse();
		assertThat(verifications.open(CONGRESS)).isEmpty();
	}

	@Databases
	void whatCameSinceTheCongressIsTold(Database database) {
		Verifications verifications = verificationsIn(database);
		verifications.add(CONGRESS, Matter.COMPLAINT, null, DAY.minusDays(1), "11/2024");
		verifications.add(CONGRESS, Matter.COMPLAINT, null, DAY, "12/2024");
		verifications.add(CONGRESS, Matter.DISUNITY, null, DAY, null);
		assertThat(this.told).filteredOn(new ComplaintsChanged(CONGRESS)::equals).hasSize(2);
		assertThat(verifications.complaintsSince(CONGRESS, DAY)).containsExactly(new ComplaintUnderWay(DAY, null));
		conclude(verifications, verifications.open(CONGRESS).get(1), Outcome.CLEARED, null, null);
		assertThat(verifications.complaintsSince(CONGRESS, DAY))
			.containsExactly(new ComplaintUnderWay(DAY, DAY.plusDays(9)));
	}

	@Databases
	void whatDoesNotQualifyIsWrittenDownAndOwedNoConclusion(Database database) {
		Verifications verifications = verificationsIn(database);
		verifications.add(CONGRESS, Matter.ANONYMOUS, null, DAY, null);
		verifications.add(CONGRESS, Matter.NOT_QUALIFYING, null, DAY, null);
		assertThat(verifications.open(CONGRESS)).isEmpty();
		assertThat(verifications.isOpen(CONGRESS, DAY)).isFalse();
		assertThat(this.told).isEmpty();
	}

	@Databases
	void aPersonIsVerifiedOnceAndNoLongerWhenNotMarkedAnyMore(Database database) {
		Verifications verifications = verificationsIn(database);
		verifications.awaitOn(CONGRESS, List.of("hh01-01", "hh01-02"), DAY);
		verifications.awaitOn(CONGRESS, List.of("hh01-01"), DAY.plusDays(1));
		assertThat(verifications.open(CONGRESS)).singleElement()
			.returns("hh01-01", Verification::memberId)
			.returns(DAY, Verification::receivedOn)
			.returns("Vấn đề chính trị của nhân sự dự kiến: Đảng viên -01", Verification::title);
		assertThat(this.told).containsExactly(new ConclusionOwed(CONGRESS), new ConclusionOwed(CONGRESS),
				new PartDone("conclusionsSettled", CONGRESS));
		verifications.awaitOn(CONGRESS, List.of(), DAY);
		assertThat(verifications.open(CONGRESS)).isEmpty();
	}

	@Databases
	void aConclusionOutlastsALaterList(Database database) {
		Verifications verifications = verificationsIn(database);
		verifications.awaitOn(CONGRESS, List.of("hh01-01"), DAY);
		conclude(verifications, verifications.open(CONGRESS).get(0), Outcome.REPLACED, "hh01-01", "hh01-02");
		verifications.awaitOn(CONGRESS, List.of("hh01-01"), DAY);
		assertThat(verifications.open(CONGRESS)).isEmpty();
		assertThat(verifications.unfit(CONGRESS))
			.containsExactly(new Unfit("hh01-01", "Đảng viên -01", "08-TB/UBKT", "Đảng viên -02"));
		assertThat(verifications.unfit(OTHER)).isEmpty();
	}

}
