package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperSource;

/**
 * A paper of one meeting with a table of the persons on whom it decided, branch by
 * branch.
 */
public abstract class MeetingPaper implements PaperSource {

	private final MeetingPapers papers;

	private final Milestone from;

	private final Milestone until;

	/**
	 * @param from what a branch has reached on which the meeting is to decide
	 * @param until what a branch has reached on which it has decided
	 */
	protected MeetingPaper(MeetingPapers papers, Milestone from, Milestone until) {
		this.papers = papers;
		this.from = from;
		this.until = until;
	}

	/** One person in the table. */
	public record Line(String branch, String name, String post, String note) {

		private List<String> numbered(int number) {
			return List.of(String.valueOf(number), this.branch, this.name, this.post, this.note);
		}

	}

	@Override
	public String subjectOf(String task) {
		return this.papers.subjectOf(task);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.on(kind().id(), subject, asked, this.from, this.until,
				(decided) -> Map.of("people", table(decided, asked)));
	}

	private Block table(List<Congress> decided, Asked asked) {
		List<List<String>> rows = new ArrayList<>();
		decided.stream()
			.flatMap((congress) -> lines(congress, this.papers.name(congress, asked), asked))
			.forEach((line) -> rows.add(line.numbered(rows.size() + 1)));
		Line head = head(decided.stream().anyMatch(this.papers::isOfParty));
		return new Block.Table(List.of(new Block.Column("TT", 6), new Block.Column(head.branch(), 36),
				new Block.Column(head.name(), 26), new Block.Column(head.post(), 20),
				new Block.Column(head.note(), 12)), rows);
	}

	/** What stands above the columns, of branches or of party organisations. */
	protected abstract Line head(boolean ofParty);

	/** The persons of one branch, {@code name} being the branch's on paper. */
	protected abstract Stream<Line> lines(Congress congress, String name, Asked asked);

}
