package vn.daihoi.plan;

import java.util.stream.Stream;

/** How many a plan lets branches elect, as sentences. */
class NumbersOfPlan {

	private final PlanDocument plan;

	NumbersOfPlan(PlanDocument plan) {
		this.plan = plan;
	}

	Stream<Statement> statements() {
		return Stream.of(sizes(), secretary(), surplus()).flatMap((some) -> some);
	}

	private Stream<Statement> sizes() {
		return this.plan.committeeSize()
			.stream()
			.map((band) -> new Statement("Chi bộ có %s %s".formatted(members(band), elects(band)), band.clause()));
	}

	private static String members(CommitteeSizeBand band) {
		if (band.membersFrom() == 1 && band.membersTo() != null) {
			return "dưới %02d đảng viên chính thức".formatted(band.membersTo() + 1);
		}
		return (band.membersTo() == null) ? "từ %02d đảng viên chính thức trở lên".formatted(band.membersFrom())
				: "từ %02d đến %02d đảng viên chính thức".formatted(band.membersFrom(), band.membersTo());
	}

	private static String elects(CommitteeSizeBand band) {
		String deputies = (band.maxDeputySecretaries() == null) ? ""
				: ", nếu cần bầu %02d phó bí thư".formatted(band.maxDeputySecretaries());
		return band.electsCommittee()
				? "bầu không quá %02d chi ủy viên%s".formatted(band.maxCommitteeMembers(), deputies)
				: "bầu bí thư" + deputies;
	}

	private Stream<Statement> secretary() {
		if (this.plan.secretaryElectedBy() == null || this.plan.committeeSize().isEmpty()) {
			return Stream.empty();
		}
		String text = switch (this.plan.secretaryElectedBy()) {
			case CONGRESS_AMONG_COMMITTEE -> "Nơi có chi ủy, đại hội bầu bí thư và phó bí thư trong số chi ủy viên";
			case COMMITTEE -> "Nơi có chi ủy, chi ủy khóa mới bầu bí thư và phó bí thư tại phiên họp thứ nhất";
			case CONGRESS -> "Đại hội trực tiếp bầu bí thư";
		};
		return Stream.of(new Statement(text, this.plan.committeeSize().get(0).clause()));
	}

	private Stream<Statement> surplus() {
		SurplusRule rule = this.plan.surplus();
		if (rule == null) {
			return Stream.empty();
		}
		Stream<Statement> fixed = rule.fixed()
			.stream()
			.map((one) -> new Statement("Số lượng cần bầu từ %02d đến %02d thì danh sách bầu cử có số dư là %02d"
				.formatted(one.seatsFrom(), one.seatsTo(), one.surplus()), one.clause()));
		return Stream.of(Stream.of(new Statement(
				"Danh sách bầu cử chi ủy phải nhiều hơn số lượng cần bầu; số dư tối đa do đại hội quyết định nhưng không quá "
						+ "%d%% số lượng cần bầu, trong đó cấp ủy triệu tập đại hội chuẩn bị số dư từ %d%% - %d%%"
							.formatted(rule.maxPercent(), rule.preparedFromPercent(), rule.preparedToPercent()),
				rule.clause())), fixed,
				Stream.of(new Statement(
						"Bầu bí thư, phó bí thư có số dư hay không có số dư do cấp ủy cơ sở xem xét, quyết định",
						rule.clause())))
			.flatMap((some) -> some);
	}

}
