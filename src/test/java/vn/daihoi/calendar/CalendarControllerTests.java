package vn.daihoi.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.regulation.RefusalAdvice;

import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class CalendarControllerTests {

	private final MockMvc mvc = MockMvcBuilders
		.standaloneSetup(new CalendarController(VietnameseCalendar.workingCalendar()))
		.setControllerAdvice(new RefusalAdvice())
		.setMessageConverters(new MappingJackson2HttpMessageConverter(
				Jackson2ObjectMapperBuilder.json().featuresToDisable(WRITE_DATES_AS_TIMESTAMPS).build()))
		.build();

	@Test
	void theAnswerIsADayWithItsExplanation() throws Exception {
		this.mvc.perform(get("/api/calendar/working-day?from=2024-12-31&days=-30&mode=B"))
			.andExpect(status().isOk())
			.andExpect(content().json(
					"""
							{"date": "2024-11-18", "confirmed": true,
							 "explanation": "18/11/2024: có đủ 30 ngày làm việc (19/11/2024–30/12/2024) trước ngày 31/12/2024; không tính 12 ngày thứ Bảy, Chủ nhật"}
							""",
					JsonCompareMode.STRICT));
	}

	@Test
	void rangeStandsInTheAnswerWhereItIsWiderThanTheDay() throws Exception {
		this.mvc.perform(get("/api/calendar/working-day?from=2026-11-20&days=1&mode=A"))
			.andExpect(jsonPath("$.date").value("2026-11-25"))
			.andExpect(jsonPath("$.confirmed").value(false))
			.andExpect(jsonPath("$.earliest").value("2026-11-23"))
			.andExpect(jsonPath("$.latest").doesNotExist());
	}

	@ParameterizedTest
	@CsvSource({ "from=2024-12-31&days=-30, 2024-11-18", "from=2024-12-31&days=-30&mode=, 2024-11-18",
			"from=2024-12-31&days=-30&mode=A, 2024-11-19", "from=2024-12-01&days=0, 2024-12-01",
			"from=2024-11-15&days=+30&mode=B, 2024-12-28" })
	void theStrictReadingIsTheDefault(String query, String date) throws Exception {
		this.mvc.perform(get("/api/calendar/working-day?" + query))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.date").value(date));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			days=30                       | from | Thiếu tham số from
			from=&days=30                 | from | Thiếu tham số from
			from=31/12/2024&days=30       | from | Tham số from không hợp lệ
			from=2025-02-29&days=30       | from | Tham số from không hợp lệ
			from=2024-12-31               | days | Thiếu tham số days
			from=2024-12-31&days=ba       | days | Tham số days không hợp lệ
			from=2024-12-31&days=1.5      | days | Tham số days không hợp lệ
			from=2024-12-31&days=401      | days | hãy ghi số nguyên từ -400 đến 400
			from=2024-12-31&days=-401     | days | hãy ghi số nguyên từ -400 đến 400
			from=2024-12-31&days=99999999999 | days | Tham số days không hợp lệ
			from=2024-12-31&days=1&mode=C | mode | Tham số mode không hợp lệ; hãy ghi A hoặc B
			from=2024-12-31&days=1&days=2 | days | Tham số days không hợp lệ
			""")
	void aWrongParameterIsNamedInVietnamese(String query, String parameter, String detail) throws Exception {
		this.mvc.perform(get("/api/calendar/working-day?" + query))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail", containsString(detail)))
			.andExpect(jsonPath("$.findings[0].field").value(parameter));
	}

	@Test
	void everyWrongParameterIsAFindingOfItsOwn() throws Exception {
		this.mvc.perform(get("/api/calendar/working-day?days=x&mode=C"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.findings.length()").value(3));
	}

	@Test
	void aDayOutsideTheCalendarIsRefused() throws Exception {
		this.mvc.perform(get("/api/calendar/working-day?from=2028-01-03&days=1"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.detail", containsString("Lịch ngày làm việc chỉ có từ 2024 đến 2027")));
	}

}
