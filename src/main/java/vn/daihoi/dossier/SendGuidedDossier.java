package vn.daihoi.dossier;

import java.util.List;

/**
 * What a branch sends that follows the guidance of its own service.
 *
 * @param papers the ids of the uploaded files
 * @param confirmed whether the branch confirms that it is what the guidance asks for
 */
record SendGuidedDossier(List<String> papers, boolean confirmed) {
}
