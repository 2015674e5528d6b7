package vn.daihoi.dossier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/** What the office sent to committees where people live, and what came back. */
record AskForRemarks(List<Sent> sent, List<Received> received) {

	/**
	 * One letter, about all who live there.
	 *
	 * @param committee its name; null for those of whom it is not known where they live
	 */
	record Sent(@Nullable String committee, LocalDate sentOn) {
	}

	/**
	 * The remarks on one person.
	 *
	 * @param files the ids of the uploaded paper
	 */
	record Received(String congress, String memberId, LocalDate receivedOn, List<String> files) {

		boolean isOn(ResidenceRemarks.Remark remark) {
			return remark.congress().equals(this.congress) && remark.memberId().equals(this.memberId);
		}

	}

}
