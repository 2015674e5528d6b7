package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Reports, once, each day on which congresses were to open.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7: progress reports by the registered schedule.
 */
@Service
public class ReportProgress {

	private final ProgressRecords records;

	private final ProgressReports reports;

	private final ApplicationEventPublisher events;

	ReportProgress(ProgressRecords records, ProgressReports reports, ApplicationEventPublisher events) {
		this.records = records;
		this.reports = reports;
		this.events = events;
	}

	/**
	 * Reports all days before {@code today} that are not reported yet, in the running
	 * transaction.
	 */
	public void until(LocalDate today) {
		List<ReportedDay> days = this.records.unreported(today);
		if (!days.isEmpty()) {
			this.records.write(today);
			days.stream().map(this::reported).forEach(this.events::publishEvent);
		}
	}

	private ProgressReported reported(ReportedDay day) {
		List<ProgressFigures> figures = this.reports.of(day.plan(), List.of(day.issuer()))
			.stream()
			.filter((report) -> report.day().equals(day.openingDay()))
			.map(ProgressReport::figures)
			.toList();
		return new ProgressReported(day.plan(), day.issuer(), day.openingDay(), figures.size(),
				ProgressFigures.sum(figures));
	}

}
