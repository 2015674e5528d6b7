package vn.daihoi.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.election.Election;
import vn.daihoi.personnel.CandidateRules;
import vn.daihoi.personnel.ListOf;
import vn.daihoi.personnel.PersonnelRules;
import vn.daihoi.personnel.Surplus;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;
import vn.daihoi.voting.SettleList.Row;

/**
 * What a list must be before anybody votes on it.
 *
 * <p>
 * Source: 190-QĐ/TW Article 14: surplus (S1–S4), more than 30% for whoever the committee
 * did not prepare (S7). Secretaries and standing committees come from the committee, the
 * chair of the inspection committee from it.
 */
@Component
class ListRules {

	private static final int LONGEST_NAME = 200;

	private final Electorate electorate;

	private final CandidateRules candidates;

	private final PersonnelRules personnel;

	private final Regulations regulations;

	private final DaihoiClock clock;

	ListRules(Electorate electorate, CandidateRules candidates, PersonnelRules personnel, Regulations regulations,
			DaihoiClock clock) {
		this.electorate = electorate;
		this.candidates = candidates;
		this.personnel = personnel;
		this.regulations = regulations;
		this.clock = clock;
	}

	/** The only names that may stand; empty where others may as well. */
	List<String> eligible(Body body) {
		return switch (body.election()) {
			case SECRETARY, DEPUTY_SECRETARY, STANDING_COMMITTEE ->
				this.electorate.elected(body.congress(), Election.EXECUTIVE_COMMITTEE);
			case INSPECTION_HEAD -> this.electorate.elected(body.congress(), Election.INSPECTION_COMMITTEE);
			default -> List.of();
		};
	}

	List<Finding> check(Body body, SettleList form) {
		List<Finding> findings = new ArrayList<>(checkNames(body, form));
		findings.addAll(checkPersons(body, form));
		findings.addAll(checkOutsiders(body, form));
		findings.addAll(checkLength(body, form.listed().size()));
		return findings;
	}

	private List<Finding> checkNames(Body body, SettleList form) {
		List<Finding> findings = new ArrayList<>();
		List<String> eligible = eligible(body);
		Set<String> seen = new HashSet<>();
		for (int at = 0; at < form.names().size(); at++) {
			String name = form.names().get(at).name().strip();
			String field = "names[" + at + "].name";
			if (name.isEmpty() || name.length() > LONGEST_NAME) {
				findings.add(error("NAME", field,
						"Chưa ghi họ và tên, hoặc tên dài quá %d ký tự; hãy ghi lại".formatted(LONGEST_NAME)));
			}
			else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
				findings.add(error("NAME", field,
						"Tên “%s” ghi hai lần; hai người trùng tên thì ghi thêm năm sinh".formatted(name)));
			}
			else if (!eligible.isEmpty() && !eligible.contains(name)) {
				findings.add(error("ELIGIBLE", field, notEligible(body, name)));
			}
		}
		return findings;
	}

	/** Those who stay on the list. */
	private List<Finding> checkPersons(Body body, SettleList form) {
		List<Integer> places = IntStream.range(0, form.names().size())
			.filter((at) -> !form.names().get(at).withdrawn())
			.boxed()
			.toList();
		List<Finding> findings = new ArrayList<>(this.candidates.check(CongressId.of(body.congress()).organization(),
				form.listed(), (at) -> "names[" + places.get(at) + "].name", today()));
		if (body.election() == Election.EXECUTIVE_COMMITTEE) {
			findings.addAll(this.personnel.checkTargets(body.congress(), form.listed(), "names"));
		}
		return findings;
	}

	private static String notEligible(Body body, String name) {
		String from = (body.election() == Election.INSPECTION_HEAD) ? Election.INSPECTION_COMMITTEE.label()
				: Election.EXECUTIVE_COMMITTEE.label();
		return "%s không trúng cử %s nên không ứng cử %s; hãy bỏ tên này hoặc chọn người trong %s".formatted(name, from,
				body.election().label(), from);
	}

	/** Whoever the committee did not prepare needs more than 30% of those present. */
	private List<Finding> checkOutsiders(Body body, SettleList form) {
		int present = this.electorate.expected(body);
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < form.names().size(); at++) {
			Row row = form.names().get(at);
			if (row.isOutsider() && (row.agreed() == null || row.agreed() < 0 || row.agreed() > present)) {
				findings.add(outsider("names[" + at + "].agreed",
						"Hãy ghi bao nhiêu trong %d người có mặt đồng ý đưa %s vào danh sách".formatted(present,
								row.name().strip())));
			}
			else if (row.isOutsider() && 10L * row.agreed() <= 3L * present) {
				findings.add(outsider("names[" + at + "].agreed",
						"%d trong %d người đồng ý, chưa quá 30%%; %s không vào danh sách, hãy đánh dấu “Rút”"
							.formatted(row.agreed(), present, row.name().strip())));
			}
		}
		return findings;
	}

	private Finding outsider(String field, String text) {
		return Finding.error("S7", field, text, elections().citeOn("outsiders"));
	}

	private List<Finding> checkLength(Body body, int names) {
		if (names < body.openSeats()) {
			return List.of(Finding.error("S1", "names",
					"Danh sách có %02d người, cần bầu %02d; hãy bổ sung người".formatted(names, body.openSeats()),
					elections().citeOn("surplus")));
		}
		return (body.election().list() == ListOf.COMMITTEE) ? surplus(body, names) : List.of();
	}

	private List<Finding> surplus(Body body, int names) {
		return new Surplus(this.regulations).check(ListOf.COMMITTEE, body.round(), body.openSeats(), names, today(), "")
			.stream()
			.map((one) -> new Finding(one.severity(), one.code(), "names", one.text(), one.clause()))
			.toList();
	}

	private Finding error(String code, String field, String text) {
		return Finding.error(code, field, text, elections().cite(""));
	}

	private Regulation elections() {
		return this.regulations.inForce(Topic.ELECTION_REG, today());
	}

	private LocalDate today() {
		return this.clock.today();
	}

}
