package vn.daihoi.report;

import java.util.ArrayList;
import java.util.List;

import vn.daihoi.document.Block;

/** Figures as a table of a paper; each share with what it is taken of. */
public final class FiguresTable {

	private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 8),
			new Block.Column("Nội dung", 56), new Block.Column("Số lượng", 16), new Block.Column("Tỷ lệ", 20));

	private final Figures figures;

	private final List<List<String>> rows = new ArrayList<>();

	private FiguresTable(Figures figures) {
		this.figures = figures;
	}

	/** All that is counted; what did not occur is left out. */
	public static Block of(Figures figures) {
		return new FiguresTable(figures).block();
	}

	private Block block() {
		Figures all = this.figures;
		people("Tổng số chi bộ, đảng bộ phải tổ chức đại hội", all.branches());
		ifAny("Trong đó theo hướng dẫn của ngành", all.ownGuidance());
		branches("Đã nhận ngày đại hội", all.registered());
		branches("Đã thông báo khai mạc", all.notified());
		ifAny("Thông báo muộn", all.lateNotice());
		branches("Đã gửi hồ sơ nhân sự", all.dossierSent());
		agreed(all.personnelAgreed());
		branches("Đã đại hội", all.held());
		branches("Đã ghi kết quả", all.resultRecorded());
		branches("Đã chuẩn y kết quả bầu cử", all.ratified());
		ifAny("Chuẩn y một phần", all.partlyRefused());
		ifAny("Đã xong, không có bầu cử", all.withoutElections());
		ifAny("Hủy kết quả, đại hội lại", all.annulled());
		ifAny("Hoãn", all.postponed());
		ifAny("Có điểm trái quy định", all.withBreach());
		people("Cấp ủy viên trúng cử", all.electedCommitteeMembers());
		people("Bí thư trúng cử", all.secretariesElected());
		if (all.secretariesAppointed() > 0) {
			people("Bí thư được chỉ định", all.secretariesAppointed());
		}
		return new Block.Table(COLUMNS, this.rows);
	}

	private void people(String what, int number) {
		this.rows.add(List.of(String.valueOf(this.rows.size() + 1), what, String.valueOf(number), ""));
	}

	/** Of those alone that have to ask for it. */
	private void agreed(int number) {
		Integer owed = this.figures.agreementOwed();
		if (owed == null || owed == this.figures.branches()) {
			branches("Đã thống nhất nhân sự", number);
			return;
		}
		this.rows.add(List.of(String.valueOf(this.rows.size() + 1),
				"Đã thống nhất nhân sự (không tính chi bộ theo hướng dẫn của ngành)", String.valueOf(number),
				share(number, owed)));
	}

	private void ifAny(String what, int number) {
		if (number > 0) {
			branches(what, number);
		}
	}

	private void branches(String what, int number) {
		this.rows.add(List.of(String.valueOf(this.rows.size() + 1), what, String.valueOf(number), share(number)));
	}

	private String share(int number) {
		return share(number, this.figures.branches());
	}

	/** {@code 12/15 (80,0%)}; nothing where there is nobody to take it of. */
	static String share(int number, int whole) {
		return (whole == 0) ? ""
				: "%d/%d (%s%%)".formatted(number, whole, "%.1f".formatted(100.0 * number / whole).replace('.', ','));
	}

}
