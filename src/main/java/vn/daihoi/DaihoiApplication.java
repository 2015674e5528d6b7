package vn.daihoi;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Daihoi. */
@SpringBootApplication
public class DaihoiApplication {

	/**
	 * Days begin in Vietnam, wherever the machine stands; the engine stores moments in
	 * the zone of the JVM.
	 */
	public static void main(String[] args) {
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
		SpringApplication.run(DaihoiApplication.class, args);
	}

}
