package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plan.Plans;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.report.Figures;
import vn.daihoi.sight.Sight;

/** The figures of papers and forms, taken from the sums of the tables. */
@Component
class CampaignCount implements CampaignFigures {

	private final Plans plans;

	private final ResultTables tables;

	private final Standings standings;

	private final PastFigures past;

	private final DaihoiClock clock;

	CampaignCount(Plans plans, ResultTables tables, Standings standings, PastFigures past, DaihoiClock clock) {
		this.plans = plans;
		this.tables = tables;
		this.standings = standings;
		this.past = past;
		this.clock = clock;
	}

	/** The sum of a table; what is not known counts as none. */
	private record Sum(Map<String, Integer> numbers) {

		int of(String figure) {
			return this.numbers.getOrDefault(figure, 0);
		}

	}

	@Override
	public Figures of(String plan) {
		return count(scope(plan, null));
	}

	@Override
	public Figures ofUnit(String plan, String unit) {
		return count(scope(plan, unit));
	}

	@Override
	public Figures ofUnitOn(String plan, String unit, LocalDate day) {
		return this.past.of(scope(plan, unit), day, ofUnit(plan, unit));
	}

	/** All that the issuer sees. */
	FigureScope scope(String plan, @Nullable String unit) {
		String issuer = this.plans.find(plan).orElseThrow().issuer();
		return new FigureScope(new Sight(List.of(issuer)), plan, unit, this.clock.today());
	}

	private Figures count(FigureScope scope) {
		Sum progress = sum(FigureTable.PROGRESS, scope);
		Sum leaders = sum(FigureTable.LEADERS, scope);
		Sum decisions = sum(FigureTable.RATIFICATION, scope);
		Standing standing = this.standings.of(scope);
		return new Figures(progress.of("branches"), progress.of("ownGuidance"), progress.of("registered"),
				progress.of("notified"), progress.of("dossierSent"), progress.of("dossierApproved"),
				progress.of("held"), progress.of("resultReported"), progress.of("ratified"), decisions.of("partly"),
				progress.of("withoutElections"), decisions.of("annulled"), progress.of("postponed"),
				progress.of("lateNotice"), sum(FigureTable.COMMITTEES, scope).of("elected"),
				leaders.of("secretaries") - leaders.of("appointed"), leaders.of("appointed"), decisions.of("breached"),
				!standing.isFinal(), standing.explained(), progress.of("agreementOwed"));
	}

	private Sum sum(FigureTable table, FigureScope scope) {
		return new Sum(this.tables.of(table, scope).sum().numbers());
	}

}
