package vn.daihoi.voting;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.election.Tally;
import vn.daihoi.election.TallyRequest;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.regulation.Severity;
import vn.daihoi.voting.Bodies.Entry;

/** Figures of a ballot between the first entry and the tally. */
@Component
class Entries {

	private final Bodies bodies;

	private final Electorate electorate;

	private final Tally tally;

	private final ObjectMapper json;

	private final DaihoiClock clock;

	Entries(Bodies bodies, Electorate electorate, Tally tally, ObjectMapper json, DaihoiClock clock) {
		this.bodies = bodies;
		this.electorate = electorate;
		this.tally = tally;
		this.json = json;
		this.clock = clock;
	}

	/** What cannot be true, as errors; what broke a rule, as warnings. */
	List<Finding> check(Body body, CountBallot form) {
		try {
			return this.tally.count(request(body, form)).findings().stream().map(Entries::marked).toList();
		}
		catch (Refusal impossible) {
			return impossible.findings();
		}
	}

	static Finding marked(Finding found) {
		return found.isError() ? new Finding(Severity.WARNING, found.code(), found.field(),
				Breaches.MARK + ": " + found.text(), found.clause()) : found;
	}

	TallyRequest request(Body body, CountBallot form) {
		return form.request(body, this.clock.today(), this.electorate.type(body),
				this.electorate.with(body, form.present()));
	}

	void enter(Body body, String user, CountBallot figures) {
		this.bodies.enter(body.id(), new Entry(user, write(figures)));
	}

	boolean isBy(Body body, String user) {
		return this.bodies.entry(body.id()).filter((entry) -> entry.enteredBy().equals(user)).isPresent();
	}

	/** Whether a second entry says the same; else both are to be entered again. */
	boolean compare(Body body, CountBallot second) {
		List<String> differences = entered(body).differences(second);
		if (!differences.isEmpty()) {
			this.bodies.forgetEntry(body.id());
			this.bodies.remark(body.id(), "Hai lần nhập khác nhau ở: %s; hãy đối chiếu biên bản và nhập lại"
				.formatted(String.join(", ", differences)));
		}
		return differences.isEmpty();
	}

	/** What was entered last. */
	CountBallot entered(Body body) {
		return this.bodies.entry(body.id()).map(Entry::figures).map(this::read).orElseThrow();
	}

	private CountBallot read(String figures) {
		try {
			return this.json.readValue(figures, CountBallot.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String write(CountBallot figures) {
		try {
			return this.json.writeValueAsString(figures);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
