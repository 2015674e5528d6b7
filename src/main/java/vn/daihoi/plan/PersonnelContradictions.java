package vn.daihoi.plan;

import java.util.List;

/** Finds what cannot be in a plan's numbers of persons and in their dossier. */
final class PersonnelContradictions {

	private final PlanDocument plan;

	private final Contradictions contradictions;

	PersonnelContradictions(PlanDocument plan, Contradictions contradictions) {
		this.plan = plan;
		this.contradictions = contradictions;
	}

	void check() {
		bands(this.plan.committeeSize());
		if (this.plan.surplus() != null) {
			surplus(this.plan.surplus());
		}
		this.contradictions.requireDistinct(this.plan.dossier(), "dossier", ".id", DossierItem::id);
		opinions(this.plan.opinionSources());
		kinds();
	}

	private void bands(List<CommitteeSizeBand> bands) {
		int next = 1;
		for (int i = 0; i < bands.size(); i++) {
			CommitteeSizeBand band = bands.get(i);
			boolean last = i == bands.size() - 1;
			String field = "committeeSize[" + i + "]";
			require(band.membersFrom() == next, field + ".membersFrom",
					"các mức đảng viên phải nối tiếp nhau theo thứ tự tăng; mức này phải bắt đầu từ " + next);
			require(last == (band.membersTo() == null), field + ".membersTo",
					last ? "mức cuối cùng không được có “membersTo”, để chi bộ đông hơn nữa cũng có mức của mình"
							: "chỉ mức cuối cùng được bỏ trống “membersTo”; hãy ghi số đảng viên nhiều nhất");
			next = endOf(band, field) + 1;
		}
	}

	private int endOf(CommitteeSizeBand band, String field) {
		int end = (band.membersTo() != null) ? band.membersTo() : band.membersFrom();
		require(end >= band.membersFrom(), field + ".membersTo",
				"“membersTo” không thể nhỏ hơn “membersFrom” là " + band.membersFrom());
		return Math.max(end, band.membersFrom());
	}

	private void surplus(SurplusRule surplus) {
		this.contradictions.requireBetween(0, 100, surplus.maxPercent(), "surplus.maxPercent");
		this.contradictions.requireBetween(0, surplus.maxPercent(), surplus.preparedToPercent(),
				"surplus.preparedToPercent");
		this.contradictions.requireBetween(0, surplus.preparedToPercent(), surplus.preparedFromPercent(),
				"surplus.preparedFromPercent");
		int next = 1;
		for (int i = 0; i < surplus.fixed().size(); i++) {
			SurplusRule.Fixed fixed = surplus.fixed().get(i);
			require(fixed.seatsFrom() >= next, "surplus.fixed[" + i + "].seatsFrom",
					"số lượng cần bầu phải từ " + next + " trở lên, theo thứ tự tăng và không trùng mức trên");
			require(fixed.seatsTo() >= fixed.seatsFrom(), "surplus.fixed[" + i + "].seatsTo",
					"“seatsTo” không thể nhỏ hơn “seatsFrom” là " + fixed.seatsFrom());
			next = fixed.seatsTo() + 1;
		}
	}

	private void opinions(List<OpinionSources> opinions) {
		boolean othersNamed = false;
		for (int i = 0; i < opinions.size(); i++) {
			boolean others = opinions.get(i).kinds().isEmpty();
			require(!others || !othersNamed, "opinionSources[" + i + "]",
					"chỉ một mục được bỏ trống “kinds” (các loại chi bộ còn lại); hãy ghi loại chi bộ");
			this.contradictions.requireSome(opinions.get(i).sources(), "opinionSources[" + i + "].sources");
			othersNamed |= others;
		}
	}

	private void kinds() {
		for (int i = 0; i < this.plan.ownGuidance().size(); i++) {
			this.contradictions.requireSome(this.plan.ownGuidance().get(i).kinds(), "ownGuidance[" + i + "].kinds");
		}
		for (int i = 0; i < this.plan.postUnification().size(); i++) {
			this.contradictions.requireSome(this.plan.postUnification().get(i).kinds(),
					"postUnification[" + i + "].kinds");
		}
	}

	private void require(boolean holds, String field, String text) {
		this.contradictions.require(holds, field, text);
	}

}
