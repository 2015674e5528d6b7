package vn.daihoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Daihoi. */
@SpringBootApplication
@EnableScheduling
public class DaihoiApplication {

	public static void main(String[] args) {
		SpringApplication.run(DaihoiApplication.class, args);
	}

}
