package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plan.AreaCharge;
import vn.daihoi.plan.AreaCharges;

/** The digests of whoever asks, for programs. */
@RestController
class DigestController {

	private static final int MOST = 31;

	private final Digests digests;

	private final AreaCharges charges;

	private final DaihoiClock clock;

	DigestController(Digests digests, AreaCharges charges, DaihoiClock clock) {
		this.digests = digests;
		this.charges = charges;
		this.clock = clock;
	}

	/** One morning of a plan; {@code areas} by committee, those late first. */
	record Morning(LocalDate day, String plan, int late, int soon, List<Area> areas) {
	}

	/**
	 * The area of a committee.
	 *
	 * @param inCharge who directs and urges it, by name
	 */
	record Area(String unit, String name, List<String> inCharge, List<Line> lines) {
	}

	/** A limit that had passed, or was to come soon. */
	record Line(String organization, String name, String rule, String duty, LocalDate date, boolean late) {

		static Line of(DigestLine line) {
			return new Line(line.organization(), line.organizationName(), line.rule(), line.duty(), line.dueOn(),
					line.late());
		}

	}

	@GetMapping("/api/digests")
	@Transactional(readOnly = true)
	@Operation(summary = "Bản tổng hợp mỗi sáng của người theo dõi địa bàn, mới nhất đứng trước, nhiều nhất 31 bản",
			description = "late, soon: số việc quá hạn, sắp đến hạn của kế hoạch hoặc quy định (không kể hạn nội bộ) vào sáng hôm ấy; "
					+ "areas: theo đảng ủy, kèm người được phân công phụ trách; nhiều nhất 500 việc.")
	List<Morning> list(Authentication person) {
		List<Digest> found = this.digests.of(Reader.of(person, this.clock.today()), MOST);
		Map<Long, List<DigestLine>> lines = this.digests.lines(found.stream().map(Digest::id).toList())
			.stream()
			.collect(Collectors.groupingBy(DigestLine::digest));
		Map<String, List<AreaCharge>> inCharge = this.charges.all();
		return found.stream()
			.map((digest) -> new Morning(digest.morning(), digest.plan(), digest.late(), digest.soon(),
					areas(lines.getOrDefault(digest.id(), List.of()), inCharge)))
			.distinct()
			.toList();
	}

	private static List<Area> areas(List<DigestLine> lines, Map<String, List<AreaCharge>> inCharge) {
		return lines.stream()
			.collect(Collectors.groupingBy(DigestLine::unit, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((unit) -> new Area(unit.getKey(), unit.getValue().get(0).unitName(),
					inCharge.getOrDefault(unit.getKey(), List.of()).stream().map(AreaCharge::person).toList(),
					unit.getValue().stream().map(Line::of).toList()))
			.toList();
	}

}
