package vn.daihoi.fault;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.RefusalAdvice;

import static org.assertj.core.api.Assertions.assertThat;

class FaultTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			400, 400, Yêu cầu không đúng,           hãy tải lại trang
			401, 401, Chưa đăng nhập,               hãy đăng nhập
			403, 403, Không có quyền,               hãy liên hệ quản trị viên
			404, 404, Không tìm thấy,               hãy kiểm tra địa chỉ
			405, 405, Không làm được theo cách này, hãy mở lại trang
			413, 413, Tệp quá lớn,                  không quá 20 MB
			500, 500, Lỗi hệ thống,                 hãy thử lại sau ít phút
			503, 500, Lỗi hệ thống,                 việc chưa được ghi
			999, 500, Lỗi hệ thống,                 hãy thử lại sau ít phút
			""")
	void everyFailureSaysWhatToDo(int status, int answered, String title, String advice) {
		Fault fault = Fault.of(status);
		assertThat(fault.problem().getStatus()).isEqualTo(answered);
		assertThat(fault.problem().getTitle()).isEqualTo(title);
		assertThat(fault.problem().getDetail()).contains(advice).endsWith(".");
	}

	@Test
	void pageTellsOurFindingsAndNotWhatAFrameworkSays() {
		Finding finding = Finding.error("PLAN", "code", "Không có kế hoạch này", "");
		assertThat(Fault.of(RefusalAdvice.problem(404, finding.sentence(), List.of(finding))).advice())
			.isEqualTo("Không có kế hoạch này.");
		assertThat(Fault.of(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No such thing")).advice())
			.isEqualTo(Fault.of(404).advice());
	}

}
