package vn.daihoi;

import java.util.List;
import java.util.TimeZone;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plancheck.CheckCommand;

/** Starts Daihoi. */
@SpringBootApplication
@OpenAPIDefinition(security = @SecurityRequirement(name = "basic"), info = @Info(title = "Daihoi", version = "0.1",
		description = """
				Tổ chức đại hội chi bộ, đảng bộ: từ kế hoạch đến chuẩn y kết quả. Mọi lời gọi cần đăng nhập (HTTP Basic hoặc phiên
				của trang). Ngày viết yyyy-MM-dd theo giờ Việt Nam. Lỗi là tài liệu RFC 9457 (application/problem+json): `detail`
				là một câu tiếng Việt nói sai ở đâu và cần làm gì, `clause` là điều khoản, `findings` nói riêng từng ô."""))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
@EnableScheduling
public class DaihoiApplication {

	private static final String CHECK = "check";

	private static final int UNKNOWN_COMMAND = 2;

	/**
	 * Days begin in Vietnam, wherever the machine stands; the engine stores moments in
	 * the zone of the JVM. With {@code check} it only checks a plan file; another word is
	 * told and ends it with 2.
	 */
	public static void main(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone(DaihoiClock.VIETNAM));
		if (args.length > 0 && args[0].equals(CHECK)) {
			List<String> call = List.of(args).subList(1, args.length);
			System.exit(CheckCommand.onConsole(DaihoiClock.ofMachine()).run(call));
		}
		if (args.length > 0 && !args[0].startsWith("-")) {
			System.err.println("Không có lệnh “%s”; lệnh có: check <tệp kế hoạch>. Không ghi lệnh nào thì chạy máy chủ."
				.formatted(args[0]));
			System.exit(UNKNOWN_COMMAND);
		}
		SpringApplication.run(DaihoiApplication.class, args);
	}

}
