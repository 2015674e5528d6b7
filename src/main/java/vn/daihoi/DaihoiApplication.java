package vn.daihoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Daihoi. */
@SpringBootApplication
public class DaihoiApplication {

	public static void main(String[] args) {
		SpringApplication.run(DaihoiApplication.class, args);
	}

}
