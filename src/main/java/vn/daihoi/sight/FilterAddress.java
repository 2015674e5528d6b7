package vn.daihoi.sight;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/** A filter as it stands in an address, what does not matter left out. */
public final class FilterAddress {

	private FilterAddress() {
	}

	public static String of(String path, CongressFilter filter) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters(filter).forEach((name, value) -> address.queryParam(name, value));
		return address.encode().toUriString();
	}

	private static Map<String, Object> parameters(CongressFilter filter) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("plan", filter.plan());
		parameters.put("unit", filter.unit());
		parameters.put("state", filter.state());
		parameters.put("late", filter.late());
		parameters.put("after", filter.after());
		parameters.values().removeIf((value) -> value == null);
		return parameters;
	}

}
