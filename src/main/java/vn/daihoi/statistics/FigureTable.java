package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static vn.daihoi.statistics.Figure.average;
import static vn.daihoi.statistics.Figure.number;
import static vn.daihoi.statistics.Figure.part;

/**
 * The tables of figures that committees above ask for, with their columns: those of
 * domain section 4 for which something is recorded.
 */
enum FigureTable {

	/** Domain 4.1. */
	PROGRESS("Tiến độ đại hội", "Tiến độ",
			"Số đại hội đã qua từng bước, đến hôm nay. Tỷ lệ đã thống nhất nhân sự không tính các chi bộ theo hướng dẫn ngành, vì nhân sự của các chi bộ ấy theo quy định của ngành.",
			List.of(number("branches", "Phải tổ chức đại hội").listed(""),
					part("ownGuidance", "Theo hướng dẫn ngành", "branches").inFiles(),
					part("registered", "Đã nhận ngày", "branches"),
					part("notified", "Đã thông báo khai mạc", "branches"),
					part("onTimeNotice", "Thông báo đúng hạn", "notified"),
					part("lateNotice", "Thông báo trễ", "notified").inFiles(),
					part("dossierSent", "Đã gửi hồ sơ nhân sự", "branches").inFiles(),
					number("agreementOwed", "Phải thống nhất nhân sự").inFiles(),
					part("dossierApproved", "Đã thống nhất nhân sự", "agreementOwed"),
					part("held", "Đã đại hội", "branches"), part("resultReported", "Đã ghi kết quả", "branches"),
					part("ratified", "Đã chuẩn y", "branches"), number("withoutElections", "Không có bầu cử"),
					number("postponed", "Hoãn").listed("state=POSTPONED"),
					number("overdue", "Đang trễ hạn").listed("late=true"),
					number("pilotPlanned", "Chọn làm điểm").inFiles(),
					part("pilotHeld", "Điểm đã đại hội", "pilotPlanned").inFiles())),

	/** Domain 4.2. */
	COMMITTEES("Kết quả bầu cấp ủy", "Cấp ủy",
			"Chi ủy viên và ủy viên ban chấp hành trúng cử, mỗi người tính một lần; người trúng cử trái quy định đang chờ xử lý hoặc không được chuẩn y không tính là trúng cử. Tuổi tính theo tháng đại hội; đại hội đảng bộ năm 2025 theo tháng 4 (cơ sở) và tháng 6 (cấp trên trực tiếp cơ sở), mốc này chờ xác nhận; tuổi Đảng tính từ ngày vào Đảng đến cùng tháng ấy. Trình độ, tôn giáo, ngày vào Đảng lấy ở danh sách đảng viên, chỉ tính trên những người có ghi.",
			List.of(number("recorded", "Đại hội đã ghi kết quả").beginning("Số lượng"),
					number("electing", "Có bầu cấp ủy"), number("official", "Đảng viên, đại biểu chính thức").inFiles(),
					number("present", "Có mặt").inFiles(), number("seats", "Số lượng cần bầu"),
					number("listed", "Danh sách bầu cử"), part("surplus", "Số dư", "seats"),
					part("elected", "Trúng cử", "seats"), part("pending", "Chờ xử lý, không chuẩn y", "seats"),
					part("shortfall", "Còn thiếu", "seats"), part("fullAtFirst", "Bầu lần đầu đủ số lượng", "electing"),
					number("ballots", "Số lần bầu cấp ủy").inFiles(),
					part("known", "Biết rõ trong danh sách đảng viên", "elected").beginning("Cơ cấu, tuổi, tái cử"),
					part("women", "Nữ", "known"), part("young", "Dưới 40 tuổi", "known"),
					part("minority", "Dân tộc thiểu số", "known"),
					part("religionKnown", "Biết rõ có theo tôn giáo hay không", "elected").inFiles(),
					part("religious", "Theo tôn giáo", "religionKnown"), average("ageSum", "Tuổi bình quân", "known"),
					part("under30", "Dưới 30 tuổi", "known").inFiles(),
					part("under41", "Từ 30 đến 40 tuổi", "known").inFiles(),
					part("under51", "Từ 41 đến 50 tuổi", "known").inFiles(),
					part("under61", "Từ 51 đến 60 tuổi", "known").inFiles(),
					part("over60", "Trên 60 tuổi", "known").inFiles(),
					number("termKnown", "Biết rõ tái cử hay lần đầu").inFiles(),
					part("reElected", "Tái cử", "termKnown"), part("firstTime", "Tham gia lần đầu", "termKnown"),
					number("incumbents", "Đương nhiệm có trong danh sách bầu cử"),
					part("incumbentsFailed", "Đương nhiệm không trúng cử", "incumbents"),
					part("generalKnown", "Biết rõ giáo dục phổ thông", "elected").beginning("Trình độ, tuổi Đảng"),
					part("generalLower", "Trung học cơ sở", "generalKnown"),
					part("generalUpper", "Trung học phổ thông", "generalKnown"),
					part("eduKnown", "Biết rõ trình độ chuyên môn", "elected"),
					part("eduNone", "Chuyên môn chưa qua đào tạo", "eduKnown").inFiles(),
					part("eduIntermediate", "Chuyên môn trung cấp", "eduKnown").inFiles(),
					part("eduCollege", "Chuyên môn cao đẳng", "eduKnown").inFiles(),
					part("eduUniversity", "Chuyên môn đại học", "eduKnown"),
					part("eduMaster", "Chuyên môn thạc sĩ", "eduKnown"),
					part("eduDoctor", "Chuyên môn tiến sĩ", "eduKnown"),
					part("theoryKnown", "Biết rõ lý luận chính trị", "elected"),
					part("theoryNone", "Lý luận chưa qua đào tạo", "theoryKnown").inFiles(),
					part("theoryPrimary", "Lý luận sơ cấp", "theoryKnown").inFiles(),
					part("theoryIntermediate", "Lý luận trung cấp", "theoryKnown"),
					part("theoryAdvanced", "Lý luận cao cấp, cử nhân", "theoryKnown"),
					part("partyKnown", "Biết rõ ngày vào Đảng", "elected").inFiles(),
					average("partyAgeSum", "Tuổi Đảng bình quân", "partyKnown"),
					part("sourceKnown", "Biết rõ ai giới thiệu", "listed").beginning("Đề cử, ứng cử tại đại hội"),
					part("floorListed", "Đề cử, ứng cử tại đại hội, có trong danh sách bầu cử", "sourceKnown"),
					part("selfNominated", "Tự ứng cử tại đại hội", "floorListed"),
					part("floorElected", "Đề cử, ứng cử tại đại hội, trúng cử", "floorListed"))),

	/** Domain 4.3. */
	LEADERS("Bí thư, phó bí thư", "Bí thư, phó bí thư",
			"Bí thư, phó bí thư trúng cử hoặc được chỉ định, mỗi người tính một lần. “Tái cử cấp ủy”: có trong cấp ủy nhiệm kỳ trước.",
			List.of(number("secretaries", "Bí thư").beginning("Bí thư"),
					part("atCongress", "Bí thư do đại hội bầu", "secretaries"),
					part("byCommittee", "Bí thư do ban chấp hành bầu", "secretaries"),
					part("appointed", "Bí thư do cấp trên chỉ định", "secretaries"),
					part("withSurplus", "Bí thư bầu có số dư", "secretaries"),
					number("postKnown", "Bí thư thuộc diện nhất thể hóa, biết rõ chức vụ").inFiles(),
					part("unified", "Bí thư đã nhất thể hóa", "postKnown"),
					part("known", "Bí thư biết rõ trong danh sách đảng viên", "secretaries").beginning("Cơ cấu bí thư"),
					part("women", "Bí thư là nữ", "known"), part("young", "Bí thư dưới 40 tuổi", "known"),
					part("minority", "Bí thư là người dân tộc thiểu số", "known"),
					average("ageSum", "Tuổi bình quân của bí thư", "known"),
					number("termKnown", "Bí thư biết rõ tái cử hay lần đầu").inFiles(),
					part("reElected", "Bí thư tái cử cấp ủy", "termKnown"),
					number("deputies", "Phó bí thư").beginning("Phó bí thư"),
					part("deputiesKnown", "Phó bí thư biết rõ trong danh sách đảng viên", "deputies"),
					part("deputyWomen", "Phó bí thư là nữ", "deputiesKnown"),
					part("deputyYoung", "Phó bí thư dưới 40 tuổi", "deputiesKnown"),
					part("deputyMinority", "Phó bí thư là người dân tộc thiểu số", "deputiesKnown"))),

	/** Domain 4.4. */
	DELEGATES("Đại biểu dự đại hội cấp trên", "Đại biểu",
			"Đại biểu trúng cử tại các đại hội đã ghi kết quả; đại biểu đương nhiên theo danh sách triệu tập của đại hội đại biểu.",
			List.of(number("allocated", "Đại biểu được phân bổ"), part("elected", "Đại biểu trúng cử", "allocated"),
					number("alternatesAllocated", "Dự khuyết được phân bổ"),
					part("alternates", "Dự khuyết trúng cử", "alternatesAllocated"),
					number("exOfficio", "Đại biểu đương nhiên"),
					part("known", "Biết rõ trong danh sách đảng viên", "elected"), part("women", "Nữ", "known"),
					part("young", "Dưới 40 tuổi", "known"), part("minority", "Dân tộc thiểu số", "known"),
					part("secretaries", "Là bí thư", "elected"))),

	/** Domain 4.4, as far as minutes of opinions and of congresses say it. */
	DOCUMENTS("Góp ý văn kiện, thảo luận, nghị quyết", "Văn kiện",
			"Đại hội đã ghi biên bản lấy ý kiến góp ý; mỗi cơ quan, đoàn thể, thành phần đã góp ý ở một nơi tính một lượt. Tỷ lệ đã lấy ý kiến không tính đại hội đảng bộ và chi bộ theo hướng dẫn ngành, nơi không phải lấy ý kiến ấy. Người phát biểu, biểu quyết nghị quyết, chỉ tiêu: chỉ cộng các đại hội có ghi; tỷ lệ tán thành tính trên số được triệu tập trừ các trường hợp không tính khi biểu quyết.",
			List.of(number("congresses", "Phải tổ chức đại hội").beginning("Góp ý dự thảo văn kiện"),
					number("owed", "Phải lấy ý kiến góp ý").inFiles(), part("taken", "Đã lấy ý kiến góp ý", "owed"),
					number("bodies", "Lượt cơ quan, đoàn thể, thành phần góp ý"),
					part("upperDrafts", "Có ý kiến về dự thảo văn kiện cấp trên", "taken"),
					number("recorded", "Đại hội đã ghi kết quả").beginning("Thảo luận, nghị quyết"),
					part("speakersKnown", "Có ghi số người phát biểu", "recorded"),
					number("speakers", "Người phát biểu, tham luận"),
					part("voteKnown", "Có ghi biểu quyết nghị quyết", "recorded"),
					number("voteBase", "Số được tính khi biểu quyết nghị quyết").inFiles(),
					part("inFavour", "Tán thành nghị quyết", "voteBase"),
					part("unanimous", "Nghị quyết được tất cả tán thành", "voteKnown"),
					part("targetsKnown", "Có ghi số chỉ tiêu", "recorded"),
					number("targets", "Chỉ tiêu trong nghị quyết"))),

	/** Domain 4.4. */
	COMPLAINTS("Đơn thư khiếu nại, tố cáo", "Đơn thư",
			"Đơn thư mà ủy ban kiểm tra đã ghi về các đại hội; trong hạn là kết luận trong 15 ngày làm việc kể từ khi bế mạc.",
			List.of(number("qualifying", "Đơn thư đủ điều kiện xử lý").beginning("Đơn thư đủ điều kiện xử lý"),
					number("before", "Nhận trước đại hội"),
					part("beforeConcluded", "Nhận trước đại hội, đã kết luận", "before"),
					number("after", "Nhận từ ngày đại hội trở đi"),
					part("afterConcluded", "Nhận từ ngày đại hội, đã kết luận", "after"),
					part("inTime", "Kết luận trong hạn", "afterConcluded"),
					part("upheld", "Kết quả giữ nguyên", "afterConcluded"),
					part("refused", "Có người không được chuẩn y", "afterConcluded"),
					part("annulled", "Hủy kết quả bầu cử", "afterConcluded"),
					number("notQualifying", "Đơn thư không đủ điều kiện xử lý").beginning("Việc khác"),
					number("anonymous", "Đơn thư nặc danh"), number("disunity", "Mất đoàn kết nội bộ"),
					part("disunityConcluded", "Mất đoàn kết, đã kết luận", "disunity").inFiles())),

	/** Domain 4.4. */
	RATIFICATION("Chuẩn y kết quả bầu cử", "Chuẩn y",
			"Đúng hạn: gửi hồ sơ trong 7 ngày làm việc sau bế mạc, quyết định trong 15 ngày làm việc từ khi nhận hồ sơ; chỉ tính nơi đã có hạn.",
			List.of(number("results", "Phải chuẩn y").beginning("Hồ sơ, quyết định"),
					part("requested", "Đã gửi hồ sơ đề nghị", "results"),
					number("requestTimed", "Gửi hồ sơ có hạn để so").inFiles(),
					part("requestInTime", "Gửi hồ sơ đúng hạn", "requestTimed"),
					part("ratified", "Đã chuẩn y", "results"),
					number("decisionTimed", "Quyết định có hạn để so").inFiles(),
					part("decisionInTime", "Chuẩn y đúng hạn", "decisionTimed"),
					number("decisionLate", "Chuẩn y trễ hạn"), number("waiting", "Chưa chuẩn y"),
					part("waitingLate", "Chưa chuẩn y, đã quá hạn", "waiting"),
					number("partly", "Chuẩn y một phần").beginning("Nội dung quyết định")
						.listed("state=PARTLY_REFUSED"),
					number("personsRatified", "Người được chuẩn y"),
					number("personsRefused", "Người không được chuẩn y"), number("annulled", "Đã có lần hủy kết quả"),
					number("breached", "Có điểm trái quy định").inFiles()));

	private final String title;

	private final String sheet;

	private final String note;

	private final List<Figure> figures;

	FigureTable(String title, String sheet, String note, List<Figure> figures) {
		this.title = title;
		this.sheet = sheet;
		this.note = note;
		this.figures = figures;
	}

	/** By which addresses know it. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	String title() {
		return this.title;
	}

	/** The name of its sheet in a workbook. */
	String sheet() {
		return this.sheet;
	}

	/** What counts and how. */
	String note() {
		return this.note;
	}

	List<Figure> figures() {
		return this.figures;
	}

	/** The columns in parts, each from a caption to the next. */
	List<List<Figure>> parts() {
		List<List<Figure>> parts = new ArrayList<>();
		this.figures.forEach((figure) -> {
			if (parts.isEmpty() || figure.caption() != null) {
				parts.add(new ArrayList<>());
			}
			parts.get(parts.size() - 1).add(figure);
		});
		return parts;
	}

	/** The column that another one is a part of. */
	Figure wholeOf(Figure part) {
		return this.figures.stream().filter((one) -> one.key().equals(part.whole())).findFirst().orElseThrow();
	}

	static Optional<FigureTable> of(String key) {
		return Arrays.stream(values()).filter((table) -> table.key().equals(key)).findFirst();
	}

}
