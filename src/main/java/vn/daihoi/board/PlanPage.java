package vn.daihoi.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daihoi.file.Attachment;
import vn.daihoi.guidance.PublishedAnswer;
import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.Guidance;
import vn.daihoi.plan.PersonnelRule;
import vn.daihoi.plan.PersonnelRule.Kind;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanWarning;
import vn.daihoi.plan.Statement;
import vn.daihoi.report.ProgressReport;

/**
 * A plan as everybody reads it.
 *
 * @param document what it says
 * @param warnings what the checker found when it was last sent or issued, and why it is
 * left so
 * @param amendments what was changed since its issue
 * @param guidance what was sent beside it
 * @param files the signed papers
 * @param progress what was reported, the latest day first
 * @param answers to difficulties that are for all, the latest first
 */
record PlanPage(Plan plan, PlanDocument document, List<PlanWarning> warnings, List<Amendment> amendments,
		List<Guidance> guidance, List<Attachment> files, List<ReportedDay> progress, List<PublishedAnswer> answers) {

	/** Sentences under one heading. */
	record Part(String id, String title, List<Statement> statements) {
	}

	/** What the committees reported of one day. */
	record ReportedDay(LocalDate day, List<ProgressReport> reports) {

		static List<ReportedDay> of(List<ProgressReport> reports) {
			Map<LocalDate, List<ProgressReport>> days = reports.stream()
				.collect(Collectors.groupingBy(ProgressReport::day, LinkedHashMap::new, Collectors.toList()));
			return days.entrySet().stream().map((day) -> new ReportedDay(day.getKey(), day.getValue())).toList();
		}

	}

	public List<Part> parts() {
		return List.of(new Part("muc-dich", "Mục đích", this.document.purposes()),
				new Part("yeu-cau", "Yêu cầu", this.document.requirements()),
				new Part("tieu-chuan", "Tiêu chuẩn chi ủy viên, bí thư, phó bí thư", personnel(Kind.STANDARD)),
				new Part("tieu-chuan-bi-thu", "Tiêu chuẩn riêng của bí thư", personnel(Kind.SECRETARY_STANDARD)),
				new Part("khong-co-cau", "Không cơ cấu", personnel(Kind.EXCLUSION)),
				new Part("ket-luan", "Phải kết luận trước", personnel(Kind.VERIFICATION)),
				new Part("co-cau", "Cơ cấu", personnel(Kind.COMPOSITION)),
				new Part("quy-trinh", "Quy trình", this.document.procedures()));
	}

	private List<Statement> personnel(Kind kind) {
		return this.document.personnel()
			.stream()
			.filter((rule) -> rule.kind() == kind)
			.map((PersonnelRule rule) -> new Statement(rule.text(), rule.clause()))
			.toList();
	}

}
