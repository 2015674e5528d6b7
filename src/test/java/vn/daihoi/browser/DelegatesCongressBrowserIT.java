package vn.daihoi.browser;

import java.nio.file.Files;
import java.util.List;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.daihoi.document.WordFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The congress of a commune by delegates as its people carry it: who is called, who came,
 * each ballot counted by two people, and a secretary whom the ballot did not elect.
 */
@TestMethodOrder(OrderAnnotation.class)
class DelegatesCongressBrowserIT extends BrowserStory {

	/** Two invalid ballots, nobody's figure of the fourth name, and somebody unknown. */
	private static final String RESULT = """
			\uFEFFNội dung;Số phiếu
			Số người có mặt;110
			Số phiếu phát ra;110
			Số phiếu thu về;110
			Số phiếu hợp lệ;108
			Số phiếu không hợp lệ;2
			Nguyễn Văn An;100
			Trần Thị Bình;99
			Lê Văn Cường;90
			Võ Văn Lạ;3
			""";

	DelegatesCongressBrowserIT() {
		super("delegates-congress");
	}

	private DelegatesCongress congress() {
		return new DelegatesCongress(this.campaign);
	}

	private Person office() {
		return this.campaign.person("danguy.hh");
	}

	private Person clerk() {
		return this.campaign.person("vanthu.hh");
	}

	private void picture(Person person, TaskPage task, String name) {
		this.campaign.picture(person, task, name);
	}

	@Test
	@Order(1)
	void congressIsPreparedUnderItsPlan() throws Exception {
		congress().planIsIssued();
		congress().committeeAllocates();
		congress().isPrepared();
	}

	@Test
	@Order(2)
	void delegatesAreCompiledFromTheBranches() {
		TaskPage task = office().takes("Tổng hợp đại biểu")
			.says("còn thiếu")
			.fill("elected", 100)
			.fill("exOfficio", 12);
		picture(office(), task, "tong-hop-dai-bieu");
		task.isRefused("elected", "Chưa bầu đủ đại biểu được phân bổ");
		picture(office(), task, "tong-hop-ly-do");
		task.fill("reasons-SUBORDINATES", "Các chi bộ chưa đại hội")
			.fill("reasons-DELEGATES", "Theo danh sách")
			.complete();
	}

	@Test
	@Order(3)
	void congressOpens() throws Exception {
		this.campaign.dayIs(DelegatesCongress.DAY);
		TaskPage task = office().takes("Phiên trù bị, báo cáo người dự").fill("members-present", 70);
		task.isRefused("members-present", "chưa đủ hai phần ba").isRefused("credentials", "Chưa ghi ban thẩm tra");
		picture(office(), task, "phien-tru-bi");
		task.fill("attendance-electedAbsent", 3)
			.fill("attendance-replaced", 4)
			.fill("attendance-exOfficioAbsent", 1)
			.holds("members-excusedWholeCongress", 0)
			.isRefused("attendance-replaced", "chỉ 3 đại biểu được bầu vắng mặt");
		task.fill("attendance-replaced", 2)
			.holds("members-excusedWholeCongress", 2)
			.fill("members-present", 110)
			.fill("presidium", "Trần Thị Bình, Lê Văn Cường")
			.fill("secretariat", "Ngô Văn Minh")
			.fill("credentials", "Hồ Thị Lan, Vũ Văn Sơn");
		picture(office(), task, "khai-mac");
		assertThat(lines(task)).contains("1. Có mặt: 110 đồng chí. Vắng mặt: 02 đồng chí; có lý do .............., "
				+ "không có lý do ...............", "Ban thẩm tra tư cách đại biểu: Hồ Thị Lan, Vũ Văn Sơn.");
		task.complete();
	}

	private List<String> lines(TaskPage task) throws Exception {
		Download paper = office().page().waitForDownload(() -> task.link("Báo cáo thẩm tra tư cách đại biểu").click());
		return WordFile.of(Files.readAllBytes(paper.path()), "browser-credentials-report").lines();
	}

	@Test
	@Order(4)
	void figuresStandOnlyWhenASecondPersonEntersThemAlike() throws Exception {
		congress().preparesBallot(110, 3, 4);
		TaskPage first = office().takes("Ghi kết quả kiểm phiếu").fill("candidates-3-votes", 41);
		first.offer("result-file", this.campaign.files.text("sai.csv", "Tên,Phiếu\nAn,1\n"))
			.says("thiếu cột “Nội dung”");
		first.offer("result-file", this.campaign.files.text("ket-qua.csv", RESULT))
			.says("Tệp “ket-qua.csv”: đã điền 8 ô")
			.says("Dòng 10: “Võ Văn Lạ” không có trong danh sách bầu cử")
			.holds("candidates-0-votes", 100)
			.holds("candidates-3-votes", 41)
			.holds("ballots-invalid", 2)
			.fill("invalidReasons-1-ballots", 3);
		first.upload("minutes", this.campaign.files.png("nham.png"))
			.isRefused("invalidReasons", "Cộng các lý do là 3 phiếu, không hợp lệ là 2 phiếu");
		picture(office(), first, "tep-ket-qua");
		first.fill("invalidReasons-1-ballots", 2)
			.fill("candidates-3-votes", 35)
			.upload("minutes", this.campaign.files.png("bien-ban.png"));
		picture(office(), first, "nhap-lan-dau");
		first.complete();
		TaskPage own = office().takes("Nhập lại kết quả kiểm phiếu")
			.says("hãy bấm “Trả việc” để người khác nhập lần hai");
		DelegatesCongress.counts(own, 100, 99, 90, 35);
		own.isRefused("candidates", "đã nhập lần đầu");
		picture(office(), own, "nguoi-thu-nhat-nhap-lai");
		own.giveBack();
		TaskPage second = clerk().takes("Nhập lại kết quả kiểm phiếu");
		DelegatesCongress.counts(second, 100, 99, 80, 35);
		picture(clerk(), second, "nhap-lan-hai");
		second.complete();
		TaskPage again = office().takes("Ghi kết quả kiểm phiếu").says("Hai lần nhập khác nhau");
		picture(office(), again, "hai-lan-khac-nhau");
		DelegatesCongress.counts(again, 100, 99, 90, 35);
		again.says("không phải tải lại").complete();
		second = clerk().takes("Nhập lại kết quả kiểm phiếu");
		DelegatesCongress.counts(second, 100, 99, 90, 35);
		second.complete();
		TaskPage closing = office().takes("Ghi biên bản, nghị quyết đại hội").says("100/110");
		picture(office(), closing, "be-mac");
		closing.giveBack();
	}

	@Test
	@Order(5)
	void newCommitteeMayLeaveThePostOfItsSecretaryOpen() throws Exception {
		DelegatesCongress congress = congress();
		congress.closes();
		congress.preparesBallot(3, 1, 1);
		congress.secretaryFails();
		TaskPage further = office().takes("Quyết định bầu tiếp").says("còn thiếu 1 người");
		further.field("goesOn").uncheck();
		further.isRefused("reason", "Không bầu tiếp thì ghi lý do");
		picture(office(), further, "khong-bau-tiep");
		further.fill("reason", "Chờ ý kiến cấp trên").complete();
		TaskPage request = office().takes("Gửi hồ sơ đề nghị chuẩn y");
		picture(office(), request, "de-nghi-chuan-y");
	}

}
