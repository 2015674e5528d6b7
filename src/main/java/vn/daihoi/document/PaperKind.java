package vn.daihoi.document;

import java.util.Set;

/**
 * A kind of paper.
 *
 * @param id stands for it in addresses, for example {@code short-cv-list}
 * @param name what people call it
 * @param elements the user tasks whose people need it, by element id
 */
public record PaperKind(String id, String name, Set<String> elements) {

	public static PaperKind of(String id, String name, String... elements) {
		return new PaperKind(id, name, Set.of(elements));
	}

}
