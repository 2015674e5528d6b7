package vn.daihoi.dossier;

import java.util.List;

/**
 * The draft documents that a branch sends.
 *
 * @param documents those asked for and no others
 * @param combined whether what is uploaded holds them all
 */
record SendDocuments(List<Document> documents, boolean combined) {

	/** One document with its files. */
	record Document(String id, List<String> files) {
	}

	boolean isCombinedFile() {
		return this.combined && this.documents.stream().anyMatch((document) -> !document.files().isEmpty());
	}

	List<String> filesOf(String id) {
		return this.documents.stream()
			.filter((document) -> document.id().equals(id))
			.flatMap((document) -> document.files().stream())
			.toList();
	}

}
