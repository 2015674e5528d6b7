package vn.daihoi.document;

import java.util.List;
import java.util.Map;

/** What a person has chosen in a form and not sent yet. */
public record Asked(Map<String, List<String>> choices) {

	/** What was chosen there; none where nothing was. */
	public List<String> all(String name) {
		return this.choices.getOrDefault(name, List.of()).stream().filter((one) -> !one.isBlank()).toList();
	}

}
