package vn.daihoi.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;
import vn.daihoi.spreadsheet.SheetRow;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForms;

/** Rows of a sheet as the forms of their branches would send them. */
@Component
class DayForms {

	private final TaskForms forms;

	private final ObjectMapper json;

	DayForms(TaskForms forms, ObjectMapper json) {
		this.forms = forms;
		this.json = json;
	}

	/** What is sent for a row; its reason answers each warning about it. */
	String of(SheetRow row, TaskContext task) {
		return write(row, row.isEmpty("reason") ? Map.of() : reasons(row, task));
	}

	private Map<String, String> reasons(SheetRow row, TaskContext task) {
		return this.forms.check(task, write(row, Map.of()))
			.stream()
			.filter((found) -> found.severity() == Severity.WARNING)
			.collect(Collectors.toMap(Finding::code, (found) -> row.text("reason"), (one, same) -> one));
	}

	/** What the rules refuse, each beside its cell. */
	List<Finding> errors(SheetRow row, TaskContext task, String form) {
		return Finding.errors(this.forms.check(task, form))
			.stream()
			.map((found) -> row.error(found.code(), DaysSheet.column(found.field()), found.text(), found.clause()))
			.toList();
	}

	private String write(SheetRow row, Map<String, String> reasons) {
		Map<String, Object> form = new HashMap<>(row.values());
		DaysSheet.OUTSIDE_THE_FORM.forEach(form::remove);
		form.put("openingDate", row.day("openingDate").toString());
		form.computeIfPresent("session", (field, chosen) -> DaysSheet.session((String) chosen));
		form.put("reasons", reasons);
		try {
			return this.json.writeValueAsString(form);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
