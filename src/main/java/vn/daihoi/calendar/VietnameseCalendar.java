package vn.daihoi.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The calendar of Vietnam's civil servants, read from {@code calendar/vietnam.yaml}. */
@Configuration(proxyBeanMethods = false)
public class VietnameseCalendar {

	private static final ClassPathResource DAYS = new ClassPathResource("calendar/vietnam.yaml");

	/**
	 * Reads the calendar; usable without Spring. What administrators changed comes from
	 * {@link ChangeCalendar}.
	 * @throws UncheckedIOException when the file is missing or holds what is no day
	 */
	@Bean
	public static WorkingCalendar workingCalendar() {
		ObjectMapper yaml = YAMLMapper.builder().findAndAddModules().build();
		try (InputStream days = DAYS.getInputStream()) {
			return new WorkingCalendar(yaml.readValue(days, new TypeReference<List<CalendarDay>>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + DAYS.getPath(), ex);
		}
	}

}
