package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.file.Attachment;

/**
 * A draft document of a congress above the branches.
 *
 * @param sender the name of the committee whose congress it is for
 * @param answerBy by when opinions are wanted; null when nobody said
 */
public record UpperDraft(String sender, String title, LocalDate sentOn, @Nullable LocalDate answerBy,
		List<Attachment> files) {

}
