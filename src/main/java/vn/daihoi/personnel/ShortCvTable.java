package vn.daihoi.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.organization.Background;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Religion;

/**
 * Persons with their short CVs in a wide table. What is not kept here is filled in by
 * hand.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4 (4); the columns are the usual ones and stand in no
 * text that was read.
 */
public class ShortCvTable {

	private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 4),
			new Block.Column("Họ và tên", 14), new Block.Column("Ngày sinh (nam)", 11),
			new Block.Column("Ngày sinh (nữ)", 11), new Block.Column("Quê quán; nơi cư trú", 10),
			new Block.Column("Dân tộc; tôn giáo", 9), new Block.Column("Ngày vào Đảng; chính thức", 12),
			new Block.Column("Trình độ giáo dục phổ thông, chuyên môn, lý luận, ngoại ngữ", 14),
			new Block.Column("Chức vụ, công việc hiện nay", 12), new Block.Column("Tái cử, lần đầu", 8),
			new Block.Column("Chức danh", 11));

	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * Adds a person.
	 * @param member what is kept of the person; empty where the name alone is known
	 */
	public ShortCvTable add(String name, Optional<Member> member, String term, String post) {
		this.rows.add(List.of(String.valueOf(this.rows.size() + 1), name, birth(member, false), birth(member, true),
				Paper.BLANK, member.map(ShortCvTable::people).orElse(Paper.BLANK),
				member.map(Member::background).map(ShortCvTable::admission).orElse(Paper.BLANK),
				member.map(Member::background).map(ShortCvTable::schooling).orElse(Paper.BLANK),
				member.map(Member::post).orElse(Paper.BLANK), term, post));
		return this;
	}

	/** Of which people somebody is, is written by hand. */
	private static String people(Member member) {
		String people = member.ethnicMinority() ? "Dân tộc thiểu số: ......" : Paper.BLANK;
		Religion religion = member.background().religion();
		return (religion == null) ? people : people + "; Tôn giáo: " + religion.name();
	}

	/** The day of the official admission is written by hand. */
	private static String admission(Background known) {
		return (known.admittedOn() == null) ? Paper.BLANK : VietnameseDate.of(known.admittedOn()) + "; " + Paper.BLANK;
	}

	private static String schooling(Background known) {
		List<String> parts = new ArrayList<>();
		if (known.general() != null) {
			parts.add(known.general().label());
		}
		if (known.education() != null) {
			parts.add("Chuyên môn: " + known.education().label());
		}
		if (known.theory() != null) {
			parts.add("Lý luận: " + known.theory().label());
		}
		parts.add(Paper.BLANK);
		return String.join("; ", parts);
	}

	/**
	 * The day of birth, in the column of men or of women; dots where nothing is known.
	 */
	private static String birth(Optional<Member> member, boolean female) {
		return member.map((one) -> (one.female() == female) ? VietnameseDate.of(one.birthDate()) : "")
			.orElse(Paper.BLANK);
	}

	public Block block() {
		return new Block.Table(COLUMNS, this.rows);
	}

}
