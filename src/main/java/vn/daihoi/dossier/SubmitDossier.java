package vn.daihoi.dossier;

import java.util.List;

/**
 * What a branch hands in.
 *
 * @param papers the uploaded papers, those asked for and no others
 * @param standards the ids of the members of whom the branch confirms that they meet
 * every standard
 */
record SubmitDossier(List<Paper> papers, List<String> standards) {

	/** One paper with its files. */
	record Paper(String item, List<String> files) {
	}

	List<String> filesOf(String item) {
		return this.papers.stream()
			.filter((paper) -> paper.item().equals(item))
			.flatMap((paper) -> paper.files().stream())
			.toList();
	}

}
