package vn.daihoi.document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What every page says of the data on it: in the demonstration that it is invented,
 * otherwise nothing.
 */
@Component
public class PaperMark {

	private final String text;

	PaperMark(@Value("${daihoi.papers.mark:}") String text) {
		this.text = text;
	}

	String text() {
		return this.text;
	}

	/** A name without the mark, which stands on each page already. */
	public String without(String name) {
		return this.text.isEmpty() ? name : name.replace(" (" + this.text + ")", "");
	}

}
