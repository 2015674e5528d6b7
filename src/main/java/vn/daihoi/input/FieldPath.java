package vn.daihoi.input;

import java.util.List;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;

/** Where a value stands in the input, for example {@code candidates[2].votes}. */
final class FieldPath {

	private FieldPath() {
	}

	static String of(JsonStreamContext context) {
		if (context == null || context.inRoot()) {
			return "";
		}
		String parent = of(context.getParent());
		if (context.inArray()) {
			return context.hasCurrentIndex() ? item(parent, context.getCurrentIndex()) : parent;
		}
		return context.hasCurrentName() ? field(parent, context.getCurrentName()) : parent;
	}

	static String of(List<Reference> references) {
		String path = "";
		for (Reference reference : references) {
			path = (reference.getFieldName() != null) ? field(path, reference.getFieldName())
					: item(path, reference.getIndex());
		}
		return path;
	}

	static String field(String parent, String name) {
		return parent.isEmpty() ? name : parent + "." + name;
	}

	static String item(String parent, int index) {
		return parent + "[" + index + "]";
	}

}
