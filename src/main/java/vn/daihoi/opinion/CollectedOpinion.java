package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.file.Attachment;

/**
 * What a branch said on the drafts of superior congresses.
 *
 * @param text null when it is in the files alone
 */
public record CollectedOpinion(String unit, String branch, LocalDate heldOn, @Nullable String text,
		List<Attachment> files) {

}
