package vn.daihoi.task;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.document.PaperNumber;
import vn.daihoi.document.PaperNumbers;
import vn.daihoi.document.PaperNumbers.Use;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.IssuingOrganizations.Issuing;

/** Proposes the next number of a series, and tells of one that another paper has. */
@Component
class NumberSeries {

	private final PaperNumbers numbers;

	private final IssuingOrganizations issuers;

	private final Regulations regulations;

	NumberSeries(PaperNumbers numbers, IssuingOrganizations issuers, Regulations regulations) {
		this.numbers = numbers;
		this.issuers = issuers;
		this.regulations = regulations;
	}

	/**
	 * What such a task's paper would be numbered; empty before the organisation has
	 * issued a first one.
	 */
	Optional<String> next(TaskContext task) {
		Issuing issuing = this.issuers.of(task);
		return this.numbers.series(issuing.organization(), task.element())
			.map((series) -> this.numbers.next(issuing.organization(), series, issuing.since()).toString());
	}

	List<Finding> check(TaskContext task, Numbered form) {
		if (form.number() != null && !PaperNumber.isNumbered(form.number())) {
			return List.of(Finding.error("NUMBER", "number", PaperNumber.LACKING, ""));
		}
		Issuing issuing = this.issuers.of(task);
		return use(task, form, issuing).flatMap((use) -> taken(use, issuing)).stream().toList();
	}

	private Optional<Finding> taken(Use use, Issuing issuing) {
		String series = use.number().series();
		return this.numbers.otherUse(use, issuing.since())
			.map((day) -> Finding.info("NUMBER_USED", "number",
					"Số %s đã dùng cho văn bản khác ngày %s; số tiếp theo là %s".formatted(use.number(),
							VietnameseDate.of(day), this.numbers.next(issuing.organization(), series, issuing.since())),
					this.regulations.inForce(Topic.DOC_LAYOUT, use.day()).cite("")));
	}

	/** Keeps the number before rows of the same paper are asked for it. */
	void use(TaskContext task, Numbered form) {
		use(task, form, this.issuers.of(task)).ifPresent(this.numbers::use);
	}

	private static Optional<Use> use(TaskContext task, Numbered form, Issuing issuing) {
		if (form.number() == null || form.numberedOn() == null) {
			return Optional.empty();
		}
		return PaperNumber.read(form.number())
			.map((number) -> new Use(issuing.organization(), number, task.element(), form.numberedOn()));
	}

}
