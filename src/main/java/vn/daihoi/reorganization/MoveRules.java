package vn.daihoi.reorganization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.regulation.Finding;

/** What must be typed of a decision on organisations before the tree is looked at. */
class MoveRules {

	private static final String CODE = "MOVE";

	/** The Party was founded in it. */
	private static final int FIRST_YEAR = 1930;

	private final PastOrganizations past;

	private final Set<String> living;

	private final LocalDate today;

	/**
	 * Rules for today.
	 * @param living the codes of those that there are
	 */
	MoveRules(PastOrganizations past, Set<String> living, LocalDate today) {
		this.past = past;
		this.living = living;
		this.today = today;
	}

	List<Finding> check(Reorganization move) {
		List<Finding> findings = new ArrayList<>();
		checkFormer(move, findings);
		checkNumbers(move, findings);
		checkResult(move, findings);
		checkDecision(move, findings);
		checkEffectiveDay(move, findings);
		return findings;
	}

	private void checkFormer(Reorganization move, List<Finding> findings) {
		if (new HashSet<>(move.former()).size() < move.former().size()) {
			add(findings, "former", "Một tổ chức được ghi hai lần; hãy ghi mỗi tổ chức một lần");
		}
		for (String code : new HashSet<>(move.former())) {
			if (!this.living.contains(code)) {
				add(findings, "former",
						this.past.endedOn(code)
							.map((day) -> "“" + code + "” đã kết thúc hoạt động từ ngày " + VietnameseDate.of(day)
									+ "; hãy chọn tổ chức đang hoạt động")
							.orElse("Chưa có tổ chức mang mã “" + code + "”; hãy xem lại mã ở danh sách tổ chức"));
			}
		}
	}

	private static void checkNumbers(Reorganization move, List<Finding> findings) {
		boolean merges = move.kind() == MoveKind.MERGE;
		if (merges && move.former().size() < 2) {
			add(findings, "former", "Hợp nhất, sáp nhập cần ít nhất hai tổ chức; hãy ghi đủ mã các tổ chức");
		}
		if (!merges && move.former().size() != 1) {
			add(findings, "former", "“" + move.kind().label()
					+ "” là về một tổ chức; hãy ghi mã của một tổ chức, mỗi tổ chức một lần ghi");
		}
		if (move.kind() == MoveKind.SPLIT && move.result().size() < 2) {
			add(findings, "result", "Chia, tách cần ít nhất hai tổ chức sau khi chia, tách; hãy ghi đủ các tổ chức");
		}
		if (merges && move.result().size() != 1) {
			add(findings, "result", "Hợp nhất, sáp nhập thành một tổ chức; hãy ghi tổ chức đó");
		}
	}

	private void checkResult(Reorganization move, List<Finding> findings) {
		Set<String> codes = new HashSet<>();
		move.result().forEach((one) -> {
			boolean taken = !move.former().contains(one.code())
					&& (this.living.contains(one.code()) || this.past.endedOn(one.code()).isPresent());
			if (taken || !codes.add(one.code())) {
				add(findings, "result",
						"Mã “" + one.code() + "” đã dùng cho tổ chức khác; hãy đặt mã khác cho “" + one.name() + "”");
			}
		});
	}

	private void checkDecision(Reorganization move, List<Finding> findings) {
		if (move.decision().number().isBlank()) {
			add(findings, "number", "Số quyết định còn trống; hãy ghi số, ký hiệu của quyết định");
		}
		if (move.decision().issuer().isBlank()) {
			add(findings, "issuer", "Cơ quan ban hành quyết định còn trống; hãy ghi cơ quan ban hành");
		}
		checkDay("decidedOn", "Ngày ban hành quyết định", move.decision().day(), findings);
		checkDay("effectiveOn", "Ngày có hiệu lực", move.effectiveOn(), findings);
	}

	private void checkDay(String field, String name, LocalDate day, List<Finding> findings) {
		if (day == null) {
			add(findings, field, name + " còn trống hoặc không có thật; hãy ghi ngày, ví dụ 01/07/2025");
		}
		else if (day.getYear() < FIRST_YEAR) {
			add(findings, field, name + " " + VietnameseDate.of(day)
					+ " trước khi Đảng được thành lập; hãy ghi lại ngày, đủ bốn chữ số của năm");
		}
		else if (day.isAfter(this.today)) {
			add(findings, field, name + " " + VietnameseDate.of(day)
					+ " sau hôm nay; chỉ ghi quyết định đã có hiệu lực, " + "hãy ghi vào đúng ngày đó hoặc sau đó");
		}
	}

	/** What was so in between would have to be told anew. */
	private void checkEffectiveDay(Reorganization move, List<Finding> findings) {
		if (move.effectiveOn() == null) {
			return;
		}
		move.former().forEach((code) -> {
			Optional<LocalDate> latest = this.past.changedOn(code).filter((day) -> day.isAfter(move.effectiveOn()));
			latest.ifPresent((day) -> add(findings, "effectiveOn",
					"“%s” đã có thay đổi từ ngày %s; hãy ghi ngày có hiệu lực từ ngày đó trở đi".formatted(code,
							VietnameseDate.of(day))));
		});
	}

	static void add(List<Finding> findings, String field, String text) {
		findings.add(Finding.error(CODE, field, text, ""));
	}

}
