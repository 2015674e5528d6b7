package vn.daihoi.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Drawings;
import vn.daihoi.task.OpenStep;

/** A congress with its open tasks, held while a command about it runs. */
@Component
class CongressWork {

	private final JdbcClient jdbc;

	private final Congresses congresses;

	private final Drawings drawings;

	CongressWork(JdbcClient jdbc, Congresses congresses, Drawings drawings) {
		this.jdbc = jdbc;
		this.congresses = congresses;
		this.drawings = drawings;
	}

	/** Two commands about one congress follow each other, until the transaction ends. */
	Congress lock(String congress) {
		this.jdbc.sql("select id from congress where id = ? for update").param(congress).query(String.class).single();
		return this.congresses.get(congress);
	}

	/** What somebody has to do now. */
	List<OpenStep> tasks(String congress) {
		return this.drawings.of(congress)
			.stream()
			.flatMap((one) -> one.steps().stream())
			.filter(OpenStep::isUserTask)
			.toList();
	}

	/**
	 * One of them.
	 * @throws Refusal 409 when it is open no more
	 */
	OpenStep task(String congress, String id) {
		return tasks(congress).stream()
			.filter((one) -> one.task().equals(id))
			.findFirst()
			.orElseThrow(() -> Refusal.because("TASK", "task",
					"Việc này đã xong hoặc không còn; trang đã tải lại, hãy xem bước đang làm hiện nay"));
	}

	/**
	 * Who has to do it: who holds it, else all to whom it is offered, not who acts for
	 * them.
	 */
	static List<String> owing(OpenStep step) {
		return Optional.ofNullable(step.holder()).map(List::of).orElseGet(() -> own(step).toList());
	}

	/** To whom it is offered, without who acts for them. */
	static Stream<String> own(OpenStep step) {
		return step.groups().stream().filter((group) -> !group.endsWith(":acting"));
	}

}
