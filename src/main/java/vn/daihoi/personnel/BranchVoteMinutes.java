package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.annotation.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.personnel.BranchVotes.Held;
import vn.daihoi.plan.BranchPapers;

/**
 * The minutes of the branch's vote on the persons it proposes: with the figures that
 * stand in the form, else those that were recorded, else to be written by hand.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (2).
 */
@Component
class BranchVoteMinutes implements PaperSource {

	private final BranchPapers papers;

	private final BranchVotes votes;

	private final Candidates candidates;

	BranchVoteMinutes(BranchPapers papers, BranchVotes votes, Candidates candidates) {
		this.papers = papers;
		this.votes = votes;
		this.candidates = candidates;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("branch-vote-minutes", "Biên bản lấy ý kiến biểu quyết về nhân sự",
				"userTask_recordBranchVote", "userTask_submitDossier");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map((congress) -> paper(congress, asked)).stream().toList();
	}

	private Paper paper(Congress congress, Asked asked) {
		Optional<Held> held = this.votes.of(congress.id());
		LocalDate day = Optional.ofNullable(asked.day("heldOn")).or(() -> held.map(Held::heldOn)).orElse(null);
		Integer convened = figure(asked, "convened", held.map(Held::convened));
		Integer present = figure(asked, "present", held.map(Held::present));
		Map<String, Object> values = new HashMap<>();
		values.put("held", (day != null) ? VietnameseDate.of(day) : null);
		values.put("convened", written(convened));
		values.put("present", written(present));
		values.put("absent", (convened != null && present != null) ? written(convened - present) : null);
		values.put("method", method(asked, held));
		values.put("people", people(this.candidates.of(congress.id()), asked.byWord("votes"), present));
		return this.papers.fill("branch-vote-minutes", congress, day, values, false);
	}

	@Nullable
	private static Integer figure(Asked asked, String name, Optional<Integer> recorded) {
		return Optional.ofNullable(asked.figure(name)).or(() -> recorded).orElse(null);
	}

	@Nullable
	private static String written(@Nullable Integer figure) {
		return (figure != null) ? "%02d".formatted(figure) : null;
	}

	@Nullable
	private static String method(Asked asked, Optional<Held> held) {
		String method = Optional.ofNullable(asked.one("method"))
			.or(() -> held.map(Held::method).map(Enum::name))
			.orElse("");
		return switch (method) {
			case "SHOW_OF_HANDS" -> "giơ tay";
			case "SECRET_BALLOT" -> "phiếu kín";
			default -> null;
		};
	}

	private static Block people(List<Candidate> candidates, Map<String, String> asked, @Nullable Integer present) {
		return new Block.Table(
				List.of(new Column("TT", 6), new Column("Họ và tên", 28), new Column("Dự kiến giới thiệu", 22),
						new Column("Đồng ý", 11), new Column("Không đồng ý, ý kiến khác", 15),
						new Column("Tỷ lệ đồng ý trên số có mặt", 18)),
				IntStream.range(0, candidates.size())
					.mapToObj((at) -> row(at + 1, candidates.get(at), asked, present))
					.toList());
	}

	private static List<String> row(int number, Candidate one, Map<String, String> asked, @Nullable Integer present) {
		Integer agreed = Optional.ofNullable(asked.get(one.memberId()))
			.filter((typed) -> typed.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.orElse(one.agreedVotes());
		boolean counted = agreed != null && present != null && present > 0 && agreed <= present;
		return List.of(String.valueOf(number), one.fullName(), one.proposed(),
				(agreed != null) ? agreed.toString() : "", counted ? String.valueOf(present - agreed) : "",
				counted ? "%.2f%%".formatted(100.0 * agreed / present).replace('.', ',').replace(",00%", "%") : "");
	}

}
