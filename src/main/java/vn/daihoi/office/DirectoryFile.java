package vn.daihoi.office;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Accounts.Account;
import vn.daihoi.spreadsheet.SheetContent;
import vn.daihoi.spreadsheet.XlsxWriter;

/** Organisations, members and accounts as an Excel file, which may be taken in again. */
@Component
class DirectoryFile {

	private static final List<String> NOTES = List.of(
			"1. Trang “Tổ chức”: mỗi dòng một tổ chức đảng. Mã gồm chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ hh01; mã không đổi được.",
			"2. Mã cấp trên là mã của tổ chức ngay trên; để trống nếu đứng đầu. Mã đảng ủy ngành hướng dẫn chỉ ghi cho chi bộ công an, quân sự.",
			"3. Loại hình: chọn trong danh sách. Số đảng viên của đảng bộ gồm cả các chi bộ trực thuộc.",
			"4. Trang “Đảng viên”: mỗi dòng một người; có thể xóa cả trang này nếu không cập nhật đảng viên. Nơi cư trú: tên hoặc mã của đảng ủy, chi bộ nơi người đó ở (có ở trang “Tổ chức”), để văn phòng xin nhận xét; chưa rõ thì để trống. Trình độ chuyên môn, lý luận chính trị, ngày vào Đảng, giáo dục phổ thông, tôn giáo dùng cho số liệu, danh sách trích ngang; không bắt buộc. Không theo tôn giáo nào thì ghi “Không”; chưa rõ thì để trống.",
			"5. Dòng có mã đã có thì được sửa theo tệp; mã mới thì được thêm; tổ chức, người không có trong tệp thì giữ nguyên. Tệp không xóa ai.",
			"6. Trang “Tài khoản” (chỉ có ở tệp của quản trị kỹ thuật): mỗi dòng một vai trò của một người; không ghi mật khẩu. Thư điện tử: ghi ở một dòng của người đó là đủ; để trống thì giữ địa chỉ đã có. Tài khoản mới chỉ đăng nhập được sau khi quản trị kỹ thuật đặt mật khẩu ở Admin.",
			"7. Lưu tệp dạng XLSX rồi gửi ở trang “Tổ chức đảng”. Xem thay đổi trước rồi mới ghi. Một ô chưa đúng thì chưa ghi gì.");

	private final Organizations organizations;

	private final People people;

	private final Accounts accounts;

	DirectoryFile(Organizations organizations, People people, Accounts accounts) {
		this.organizations = organizations;
		this.people = people;
		this.accounts = accounts;
	}

	/** With nobody in it. */
	byte[] empty(Administrator administrator) {
		return XlsxWriter.write(sheets(List.of(), List.of(), List.of(), administrator), NOTES);
	}

	/** Writes it with everybody in it. */
	void full(Administrator administrator, OutputStream file) {
		List<Account> roles = administrator.technical() ? this.accounts.all() : List.of();
		List<Organization> tree = this.organizations.all();
		Collection<Person> members = this.people.known().values();
		XlsxWriter.write(sheets(() -> tree.stream().map(OrganizationSheet::row).iterator(),
				() -> members.stream().map(MemberSheet::row).iterator(),
				() -> roles.stream().flatMap((account) -> AccountSheet.rows(account).stream()).iterator(),
				administrator), NOTES, file);
	}

	/** Accounts are the technical administrator's business alone. */
	private static List<SheetContent> sheets(Iterable<List<Object>> tree, Iterable<List<Object>> people,
			Iterable<List<Object>> roles, Administrator administrator) {
		return Stream.of(new SheetContent(OrganizationSheet.LAYOUT, tree, true),
				new SheetContent(MemberSheet.LAYOUT, people, true), new SheetContent(AccountSheet.LAYOUT, roles, true))
			.limit(administrator.technical() ? 3 : 2)
			.toList();
	}

}
