package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Background;
import vn.daihoi.organization.Education;
import vn.daihoi.organization.GeneralEducation;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Religion;
import vn.daihoi.organization.Theory;

import static org.assertj.core.api.Assertions.assertThat;

class ShortCvTableTests {

	private static List<String> row(Background background) {
		Member member = new Member("hh01-01", "hh01", "Lê Văn An", LocalDate.of(1980, 2, 1), false, false, true,
				"Trưởng ấp", true, Activity.REGULAR, background);
		Block.Table table = (Block.Table) new ShortCvTable()
			.add("Lê Văn An", Optional.of(member), "Tái cử", "Chi ủy viên")
			.block();
		return table.rows().get(0);
	}

	@Test
	void whatTheListOfMembersSaysIsNotWrittenByHand() {
		assertThat(row(new Background(null, Education.UNIVERSITY, Theory.PRIMARY, LocalDate.of(2003, 2, 3), null)))
			.containsExactly("1", "Lê Văn An", "01/02/1980", "", Paper.BLANK, Paper.BLANK, "03/02/2003; " + Paper.BLANK,
					"Chuyên môn: Đại học; Lý luận: Sơ cấp; " + Paper.BLANK, "Trưởng ấp", "Tái cử", "Chi ủy viên");
	}

	@Test
	void generalEducationAndReligionStandInTheirColumns() {
		assertThat(row(new Background(GeneralEducation.UPPER_SECONDARY, Education.UNIVERSITY, null, null,
				new Religion("Phật giáo")))
			.subList(5, 8)).containsExactly(Paper.BLANK + "; Tôn giáo: Phật giáo", Paper.BLANK,
					"Trung học phổ thông; Chuyên môn: Đại học; " + Paper.BLANK);
		assertThat(row(new Background(null, null, null, null, Religion.of("không"))).get(5))
			.isEqualTo(Paper.BLANK + "; Tôn giáo: Không");
	}

	@Test
	void whatItDoesNotSayHasRoomToBeWritten() {
		assertThat(row(Background.UNKNOWN).subList(6, 8)).containsExactly(Paper.BLANK, Paper.BLANK);
		assertThat(row(new Background(null, null, Theory.NONE, null, null)).subList(6, 8)).containsExactly(Paper.BLANK,
				"Lý luận: Chưa qua đào tạo; " + Paper.BLANK);
	}

}
