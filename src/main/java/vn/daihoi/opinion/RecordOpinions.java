package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.input.LongText;
import vn.daihoi.plan.OpinionSources.Source;

/**
 * What the minutes of the branch meeting say.
 *
 * @param asked who took part and was asked
 * @param minutes the ids of the uploaded pictures of the minutes
 * @param superiorDrafts what the branch says on the drafts of the superior congresses
 * @param superiorDraftFiles the same as uploaded files
 */
record RecordOpinions(LocalDate heldOn, List<Source> asked, List<String> minutes,
		@Nullable @LongText String superiorDrafts, List<String> superiorDraftFiles) {

	static final int LONGEST_OPINION = 20_000;

	/** Whether the opinion fits into the database and into one reading. */
	boolean hasSoundText() {
		return this.superiorDrafts == null
				|| this.superiorDrafts.length() <= LONGEST_OPINION && this.superiorDrafts.indexOf('\0') < 0;
	}

}
