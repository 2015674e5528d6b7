package vn.daihoi.plancheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.clock.DaihoiClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The checker on the command line. */
class CheckCommandTests {

	private static final Path PLAN = Path.of("src/main/resources/plans/phung-hiep-2025.yaml");

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-20T01:00:00Z"), DaihoiClock.VIETNAM);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String... arguments) {
		return new CheckCommand(CLOCK, stream(this.out), stream(this.err)).run(List.of(arguments));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private String told() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String refused() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	@Test
	void planWithWarningsIsToldLineByLine() {
		assertThat(run(PLAN.toString())).isEqualTo(CheckCommand.FOUND);
		assertThat(told()).contains("CẢNH BÁO X01: ", "LƯU Ý X03: Khung thời gian bắt đầu vào Chủ nhật 01/12/2024")
			.doesNotContain("X09", "SAI");
	}

	@Test
	void dayOfReadingIsAsked() {
		assertThat(run("--as-of", "2024-11-19", PLAN.toString())).isEqualTo(CheckCommand.FOUND);
		assertThat(told()).contains("SAI X01: ", "CẢNH BÁO X09: ");
	}

	@Test
	void programsReadJson() throws IOException {
		run(PLAN.toString(), "--json");
		JsonNode first = new ObjectMapper().readTree(told()).get("findings").get(0);
		assertThat(first.toString()).contains("\"code\":\"X01\"", "\"severity\":\"WARNING\"",
				"\"clause\":\"Kế hoạch, mục III.7", "\"feasibleFrom\":\"2024-12-28\"", "\"feasibleTo\":\"2024-12-31\"");
	}

	@Test
	void fileThatIsNoPlanIsToldByLineAndColumn(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("plan.yaml"),
				Files.readString(PLAN).replace("2024-12-31", "2024-02-31"));
		assertThat(run(file.toString())).isEqualTo(CheckCommand.UNREADABLE);
		assertThat(refused()).contains("Dòng 196, cột 7: “window.to”");
		assertThat(told()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			''                         | Chưa ghi tệp kế hoạch
			a.yaml b.yaml              | Mỗi lần chỉ rà soát một tệp; thừa “b.yaml”
			--as-of                    | Sau --as-of phải là ngày dạng năm-tháng-ngày
			a.yaml --as-of 2024-02-31  | Sau --as-of phải là ngày dạng năm-tháng-ngày
			--xml a.yaml               | Không có tùy chọn “--xml”
			a.yaml -j b.yaml           | Không có tùy chọn “-j”
			""", delimiter = '|')
	void callThatMeansNothingIsToldWhyAndHow(String call, String why) {
		assertThat(run(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(CheckCommand.UNREADABLE);
		assertThat(refused()).startsWith(why).contains("Cách dùng: check");
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1258", "UTF-16" })
	void fileThatIsNoUtf8IsRefusedWhereItIsNone(String charset, @TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("plan.yaml"), Files.readString(PLAN).getBytes(charset));
		assertThat(run(file.toString())).isEqualTo(CheckCommand.UNREADABLE);
		assertThat(refused()).startsWith("Dòng ").contains(": có chữ không đọc được");
	}

	@Test
	void fileOfFiftyMegabytesIsRefusedAndNotKeptInMemory(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("plan.yaml");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(50_000_000);
		}
		assertThat(run(file.toString())).isEqualTo(CheckCommand.UNREADABLE);
		assertThat(refused()).contains("Dòng 1, cột 1: tệp kế hoạch lớn hơn 200 kB");
	}

	@Test
	void fileThatIsNotThereIsNamed() {
		assertThat(run("khong-co.yaml")).isEqualTo(CheckCommand.UNREADABLE);
		assertThat(refused()).contains("Không đọc được tệp khong-co.yaml");
	}

}
