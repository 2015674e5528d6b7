package vn.daihoi.partycongress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.CongressResults;
import vn.daihoi.partycongress.CongressOpenings.Leaders;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.plan.CongressType;

/**
 * The report on those who came: of delegates by the committee that examined them, of
 * members by the chair. What nobody wrote down stays open.
 *
 * <p>
 * Source: 190-QĐ/TW Article 7 (credentials); the parts are those of reports in use.
 */
class AttendanceReport implements PaperSource {

	private final PaperKind kind;

	private final CongressType type;

	private final BranchPapers papers;

	private final Congresses congresses;

	private final CongressResults results;

	private final CongressOpenings openings;

	private final Delegations delegations;

	AttendanceReport(PaperKind kind, CongressType type, BranchPapers papers, Congresses congresses,
			CongressResults results, CongressOpenings openings, Delegations delegations) {
		this.kind = kind;
		this.type = type;
		this.papers = papers;
		this.congresses = congresses;
		this.results = results;
		this.openings = openings;
		this.delegations = delegations;
	}

	@Override
	public PaperKind kind() {
		return this.kind;
	}

	@Override
	public boolean isOffered(String subject) {
		return this.congresses.type(subject).filter(this.type.name()::equals).isPresent();
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject)
			.filter((congress) -> isOffered(subject))
			.map((congress) -> this.papers.fill(this.kind.id(), congress, congress.openingDate(),
					values(congress, asked), false))
			.stream()
			.toList();
	}

	private Map<String, Object> values(Congress congress, Asked asked) {
		AttendanceFigures figures = new AttendanceFigures(this.results.convened(congress.id()),
				this.openings.of(congress.id()))
			.asked(asked);
		if (this.type == CongressType.DELEGATES) {
			called(congress, figures);
		}
		Map<String, Object> values = new HashMap<>(figures.values(this.type, congress.openingDate()));
		values.put("examiners", examiners(congress.id(), asked).orElse(null));
		return values;
	}

	private void called(Congress congress, AttendanceFigures figures) {
		this.delegations.of(congress.id()).ifPresent((delegates) -> {
			figures.put("exOfficio", delegates.exOfficio());
			figures.put("elected", delegates.elected());
			figures.put("alternates", delegates.alternates());
		});
		figures.put("below", this.delegations.below(congress.planCode(), congress.organizationCode()).size());
	}

	private Optional<String> examiners(String congress, Asked asked) {
		return asked.all("credentials")
			.stream()
			.findFirst()
			.or(() -> this.openings.leaders(congress).map(Leaders::credentials));
	}

}
