package vn.daihoi.demonstration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Invents names as people bear them in the Mekong delta, none of them twice. */
class SampleNames {

	private static final List<String> FAMILIES = List.of("Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê",
			"Phạm", "Huỳnh", "Huỳnh", "Võ", "Phan", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Lâm", "Trương", "Cao",
			"Mai", "Đinh", "Trịnh", "Châu", "Quách", "Đoàn", "Lưu", "Thái", "Tạ");

	private static final List<String> MEN = List.of("Văn", "Văn", "Văn", "Hữu", "Thanh", "Minh", "Quốc", "Hoàng",
			"Công", "Chí", "Trung", "Ngọc", "Thành", "Phước");

	private static final List<String> MEN_GIVEN = List.of("Nghiệp", "Toàn", "Tâm", "Hậu", "Thới", "Nhân", "Tín", "Đăng",
			"Luân", "Bảo", "Hiển", "Phong", "Tường", "Tài", "Khoa", "Duy", "Thức", "Thiện", "Quý", "Vàng", "Triều",
			"Kha", "Vẹn", "Nguyện", "Ngoan", "Điền", "Truyền", "Tính");

	private static final List<String> WOMEN = List.of("Thị", "Thị", "Thị Ngọc", "Thị Mỹ", "Thị Hồng", "Thị Cẩm",
			"Thị Bích", "Thị Thu", "Thị Tuyết", "Thị Thúy", "Thị Diễm", "Thị Kiều");

	private static final List<String> WOMEN_GIVEN = List.of("Lệ", "Diệu", "Nga", "Phượng", "Loan", "Trinh", "Tiên",
			"Thảo", "Duyên", "Như", "Cúc", "Yến", "Trúc", "Đẹp", "Sương", "Hiền", "Thắm", "Nhung", "Chi", "Vy", "Thơ",
			"Quyên", "Ngà", "Nhàn");

	private static final List<String> KHMER_FAMILIES = List.of("Danh", "Danh", "Thạch", "Sơn", "Kim");

	private static final List<String> KHMER_MEN_GIVEN = List.of("Rết", "Hên", "Đa Ra", "Sóc Kha", "Sô Khết", "Ri Thi",
			"Som Nang", "Ươl");

	private static final List<String> KHMER_WOMEN_GIVEN = List.of("Sa Ry", "Sô Phia Ni", "Chanh Đa", "Sa Von", "Ri Đa",
			"Si Nương");

	private final SplittableRandom chance;

	private final Set<String> given = new HashSet<>();

	SampleNames(SplittableRandom chance) {
		this.chance = chance;
	}

	String next(boolean female, boolean khmer) {
		String name = khmer ? khmer(female) : vietnamese(female);
		return this.given.add(name) ? name : next(female, khmer);
	}

	private String vietnamese(boolean female) {
		String rest = female ? one(WOMEN) + " " + one(WOMEN_GIVEN) : one(MEN) + " " + one(MEN_GIVEN);
		return one(FAMILIES) + " " + rest;
	}

	private String khmer(boolean female) {
		return one(KHMER_FAMILIES) + (female ? " Thị " + one(KHMER_WOMEN_GIVEN) : " " + one(KHMER_MEN_GIVEN));
	}

	private String one(List<String> names) {
		return names.get(this.chance.nextInt(names.size()));
	}

}
