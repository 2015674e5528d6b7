package vn.daihoi.dossier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.task.Decisions;
import vn.daihoi.task.Numbered;

/**
 * What the committee's meeting decided on dossiers.
 *
 * @param number of the written agreement, asked for when a dossier is agreed
 */
record ReviewDossiers(LocalDate meetingDate, @Nullable String number, @Nullable LocalDate documentDate,
		@Nullable String signer, List<Row> rows) implements Decisions<ReviewDossiers.Row>, Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.documentDate;
	}

	/**
	 * The decision on one dossier.
	 *
	 * @param leadersWithSurplus whether secretary and deputy are elected with a surplus;
	 * null when the meeting decided nothing about it
	 * @param returned the papers handed back; none when it is agreed
	 */
	record Row(String taskId, boolean agreed, @Nullable Boolean leadersWithSurplus,
			List<Returned> returned) implements Decisions.Row {
	}

	/** A paper handed back. */
	record Returned(String item, @Nullable String reason) {

		boolean isExplained() {
			return this.reason != null && !this.reason.isBlank();
		}

	}

	@Override
	public ReviewDossiers only(Row row) {
		return new ReviewDossiers(this.meetingDate, this.number, this.documentDate, this.signer, List.of(row));
	}

	boolean lacksDocument() {
		boolean agrees = this.rows.stream().anyMatch(Row::agreed);
		return agrees && (this.number == null || this.documentDate == null || this.signer == null);
	}

}
