package vn.daihoi.plancheck;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.regulation.Regulations;

/**
 * The plan checker on the command line, without the web:
 * {@code check <plan.yaml> [--as-of yyyy-MM-dd] [--json]}.
 */
public class CheckCommand {

	/** Nothing to mend and nothing to explain. */
	static final int CLEAN = 0;

	/** Errors or warnings. */
	static final int FOUND = 1;

	/** No such file, no plan, or a call that means nothing. */
	static final int UNREADABLE = 2;

	private static final String USAGE = "Cách dùng: check <tệp kế hoạch .yaml> [--as-of năm-tháng-ngày] [--json]";

	private final PlanCheck check = new PlanCheck(VietnameseCalendar.workingCalendar(), Regulations.ofProduct());

	private final ObjectMapper json = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final Clock clock;

	private final PrintStream out;

	private final PrintStream err;

	CheckCommand(Clock clock, PrintStream out, PrintStream err) {
		this.clock = clock;
		this.out = out;
		this.err = err;
	}

	/** On the console, whatever encoding the machine prefers. */
	public static CheckCommand onConsole(Clock clock) {
		return new CheckCommand(clock, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
	}

	private static PrintStream utf8(FileDescriptor stream) {
		return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
	}

	/**
	 * Checks a file and prints what there is to say.
	 * @param arguments what follows the word {@code check}
	 * @return the exit code: 0 clean, 1 errors or warnings, 2 unreadable
	 */
	public int run(List<String> arguments) {
		CheckCall call;
		try {
			call = CheckCall.of(arguments, LocalDate.now(this.clock));
		}
		catch (IllegalArgumentException ex) {
			this.err.println(ex.getMessage());
			this.err.println(USAGE);
			return UNREADABLE;
		}
		return check(call);
	}

	private int check(CheckCall call) {
		try {
			return tell(this.check.check(new PlanReader().read(call.file()), call.asOf()), call);
		}
		catch (Refusal refusal) {
			refusal.findings().stream().map(Finding::sentence).forEach(this.err::println);
		}
		catch (IOException ex) {
			this.err.println("Không đọc được tệp " + call.file() + "; hãy xem lại tên tệp và quyền đọc tệp");
		}
		return UNREADABLE;
	}

	private int tell(List<PlanFinding> findings, CheckCall call) {
		if (call.asJson()) {
			this.out.println(write(Map.of("findings", findings)));
		}
		else {
			findings.stream().map(CheckCommand::line).forEach(this.out::println);
			this.out.println(findings.isEmpty() ? "Không thấy điều gì." : "Tất cả: " + findings.size() + ".");
		}
		return PlanCheck.isClean(findings) ? CLEAN : FOUND;
	}

	private static String line(PlanFinding found) {
		String weight = switch (found.finding().severity()) {
			case ERROR -> "SAI";
			case WARNING -> "CẢNH BÁO";
			case INFO -> "LƯU Ý";
		};
		return "%s %s: %s".formatted(weight, found.finding().code(), found.finding().sentence());
	}

	private String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
