package vn.daihoi.office;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organizations;
import vn.daihoi.spreadsheet.SheetContent;
import vn.daihoi.spreadsheet.XlsxWriter;

/** Organisations and members as an Excel file, which may be taken in again. */
@Component
class DirectoryFile {

	private static final List<String> NOTES = List.of(
			"1. Trang “Tổ chức”: mỗi dòng một tổ chức đảng. Mã gồm chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ hh01; mã không đổi được.",
			"2. Mã cấp trên là mã của tổ chức ngay trên; để trống nếu đứng đầu. Mã đảng ủy ngành hướng dẫn chỉ ghi cho chi bộ công an, quân sự.",
			"3. Loại hình: chọn trong danh sách. Số đảng viên của đảng bộ gồm cả các chi bộ trực thuộc.",
			"4. Trang “Đảng viên”: mỗi dòng một người; có thể xóa cả trang này nếu không cập nhật đảng viên.",
			"5. Dòng có mã đã có thì được sửa theo tệp; mã mới thì được thêm; tổ chức, người không có trong tệp thì giữ nguyên. Tệp không xóa ai.",
			"6. Lưu tệp dạng XLSX rồi gửi ở trang “Tổ chức đảng”. Xem thay đổi trước rồi mới ghi. Một ô chưa đúng thì chưa ghi gì.");

	private final Organizations organizations;

	private final Members members;

	DirectoryFile(Organizations organizations, Members members) {
		this.organizations = organizations;
		this.members = members;
	}

	/** With nobody in it. */
	byte[] empty() {
		return XlsxWriter.write(List.of(new SheetContent(OrganizationSheet.LAYOUT, List.of(), true),
				new SheetContent(MemberSheet.LAYOUT, List.of(), true)), NOTES);
	}

	/** With everybody in it. */
	byte[] full() {
		List<List<Object>> tree = this.organizations.all().stream().map(OrganizationSheet::row).toList();
		List<List<Object>> people = this.members.all().stream().map(MemberSheet::row).toList();
		return XlsxWriter.write(List.of(new SheetContent(OrganizationSheet.LAYOUT, tree, true),
				new SheetContent(MemberSheet.LAYOUT, people, true)), NOTES);
	}

}
