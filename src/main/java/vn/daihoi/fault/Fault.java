package vn.daihoi.fault;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import vn.daihoi.regulation.RefusalAdvice;

/**
 * Why a request failed.
 *
 * @param advice one Vietnamese sentence: what is wrong and what to do
 */
record Fault(HttpStatus status, String title, String advice) {

	/** A page that was open for too long, or was never ours. */
	static final Fault STALE_PAGE = new Fault(HttpStatus.FORBIDDEN, "Phiên làm việc đã cũ",
			"Trang này đã mở quá lâu hoặc đồng chí chưa đăng nhập; hãy quay lại trang đó, tải lại trang, đăng nhập nếu được hỏi rồi làm lại.");

	private static final Map<HttpStatus, Fault> BY_STATUS = Map.of(HttpStatus.UNAUTHORIZED,
			new Fault(HttpStatus.UNAUTHORIZED, "Chưa đăng nhập",
					"Đồng chí chưa đăng nhập hoặc phiên làm việc đã hết; hãy đăng nhập rồi làm lại."),
			HttpStatus.FORBIDDEN,
			new Fault(HttpStatus.FORBIDDEN, "Không có quyền",
					"Đồng chí không có quyền làm việc này; nếu cần, hãy liên hệ quản trị viên của cấp ủy."),
			HttpStatus.NOT_FOUND,
			new Fault(HttpStatus.NOT_FOUND, "Không tìm thấy",
					"Không có trang hoặc dữ liệu này; hãy kiểm tra địa chỉ hoặc mở lại từ danh sách việc."),
			HttpStatus.METHOD_NOT_ALLOWED,
			new Fault(HttpStatus.METHOD_NOT_ALLOWED, "Không làm được theo cách này",
					"Địa chỉ này không nhận cách gửi đó; hãy mở lại trang rồi làm lại."),
			HttpStatus.PAYLOAD_TOO_LARGE, new Fault(HttpStatus.PAYLOAD_TOO_LARGE, "Tệp quá lớn",
					"Mỗi tệp không quá 20 MB; hãy quét lại với độ nét thấp hơn hoặc chia thành nhiều tệp."));

	private static final String OURS = "Hệ thống gặp lỗi, việc chưa được ghi; hãy thử lại sau ít phút, nếu vẫn lỗi thì báo"
			+ " quản trị viên thời điểm gặp lỗi.";

	private static final String YOURS = "Yêu cầu gửi lên không đúng; hãy tải lại trang rồi làm lại.";

	/** The fault that a status stands for. */
	static Fault of(int code) {
		HttpStatus status = HttpStatus.resolve(code);
		if (status == null || status.is5xxServerError()) {
			return new Fault(HttpStatus.INTERNAL_SERVER_ERROR, "Lỗi hệ thống", OURS);
		}
		return BY_STATUS.getOrDefault(status, new Fault(status, "Yêu cầu không đúng", YOURS));
	}

	/** What a problem document says; in our words unless it tells a finding of ours. */
	static Fault of(ProblemDetail problem) {
		Fault fault = of(problem.getStatus());
		boolean ours = problem.getProperties() != null && problem.getProperties().containsKey(RefusalAdvice.FINDINGS);
		return ours ? new Fault(fault.status(), problem.getTitle(), problem.getDetail()) : fault;
	}

	ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, this.advice);
		problem.setTitle(this.title);
		return problem;
	}

}
