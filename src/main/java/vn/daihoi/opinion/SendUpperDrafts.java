package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A draft document as it is sent down.
 *
 * @param answerBy by when opinions are wanted
 * @param papers the ids of the uploaded draft
 */
record SendUpperDrafts(String title, @Nullable LocalDate answerBy, List<String> papers) {
}
