package vn.daihoi.sight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.web.util.UriComponentsBuilder;

/** A filter as it stands in an address, what does not matter left out. */
public final class FilterAddress {

	private FilterAddress() {
	}

	/** Where a page shows what is wanted; usual columns are not named. */
	public static String of(String path, CongressFilter filter) {
		Map<String, Object> parameters = parameters(filter);
		if (filter.columns().equals(ListColumn.USUAL)) {
			parameters.remove("columns");
		}
		return address(path, parameters);
	}

	/** Where a file shows it: its columns are those of the page. */
	public static String ofFile(String path, CongressFilter filter) {
		return address(path, parameters(filter));
	}

	private static String address(String path, Map<String, Object> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.buildAndExpand(parameters).encode().toUriString();
	}

	private static Map<String, Object> parameters(CongressFilter filter) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("plan", filter.plan());
		parameters.put("unit", filter.unit());
		parameters.put("state", filter.state());
		parameters.put("late", filter.late());
		parameters.putAll(parameters(filter.narrowing()));
		parameters.put("columns", columns(filter));
		parameters.put("after", filter.after());
		parameters.values().removeIf((value) -> value == null);
		return parameters;
	}

	private static Map<String, Object> parameters(Narrowing narrowing) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("name", narrowing.name());
		parameters.put("kind", narrowing.kind());
		parameters.put("from", narrowing.from());
		parameters.put("to", narrowing.to());
		parameters.put("pilot", narrowing.pilot());
		parameters.put("charge", narrowing.charge());
		parameters.put("concern", narrowing.concern());
		Optional.ofNullable(narrowing.done()).ifPresent((done) -> {
			parameters.put("done", done.step());
			parameters.put("doneFrom", done.from());
			parameters.put("doneTo", done.to());
		});
		return parameters;
	}

	private static String columns(CongressFilter filter) {
		return filter.columns().stream().map(ListColumn::key).collect(Collectors.joining(","));
	}

}
