package vn.daihoi.template;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.document.PaperTemplates;
import vn.daihoi.document.PaperTexts;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Takes the words of an office for a paper, or the shipped ones again. */
@Service
class ChangeTemplate {

	private final PaperTemplates templates;

	private final PaperTexts texts;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	ChangeTemplate(PaperTemplates templates, PaperTexts texts, AuditTrail audit, DaihoiClock clock) {
		this.templates = templates;
		this.texts = texts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What a change does.
	 *
	 * @param kept whether it holds now, or was only looked at
	 * @param same whether every line stands where it stood
	 * @param lines what the paper says then
	 * @param gone what it said before and does not say then
	 */
	record Changed(boolean kept, boolean same, List<Line> lines, List<String> gone) {

		/** Whether it says the same as before. */
		public boolean isNothing() {
			return this.same;
		}

		/** Whether only the order of lines is another, or how often one stands. */
		public boolean isOrder() {
			return !this.same && this.gone.isEmpty() && added() == 0;
		}

		private long added() {
			return this.lines.stream().filter(Line::added).count();
		}

		private String inWords() {
			return isOrder() ? "đổi thứ tự dòng hoặc số dòng giống nhau"
					: "%d dòng mới, %d dòng bỏ".formatted(added(), this.gone.size());
		}

	}

	/** A line as Word shows it. */
	record Line(String text, boolean added) {
	}

	/** Stands for the words that hold, as a page showed them. */
	String version(String name) {
		return Integer.toHexString(Words.of(this.templates.current(name)).all().hashCode());
	}

	/**
	 * Lets nobody write over what another person has just kept.
	 * @param seen the version that the person saw; null or empty asks nothing
	 * @throws Refusal 409 when other words hold by now
	 */
	void requireUnchanged(String name, @Nullable String seen) {
		if (seen != null && !seen.isEmpty() && !version(name).equals(seen)) {
			throw Refusal.because("CHANGED", "cả tệp",
					"Người khác vừa sửa mẫu này; hãy đối chiếu tệp của đồng chí với lời văn đang dùng ở dưới rồi gửi lại");
		}
	}

	/**
	 * Reads a Word file, checks it and keeps its words.
	 * @param file as an office sent it
	 * @param look whether the effect is only looked at
	 * @throws Refusal 409 with a finding for each field that is unknown or gone, and for
	 * whatever cannot be read, each with its place
	 */
	@Transactional
	Changed take(String name, byte[] file, boolean look, String user) {
		ReadWords.Reading reading = ReadWords.of(file);
		List<Finding> findings = new ArrayList<>(reading.findings());
		if (findings.isEmpty() && !reading.name().equals(name)) {
			findings.add(Finding.error("TEMPLATE", "cả tệp",
					"Tệp này là mẫu “%s”, không phải “%s”; hãy chọn đúng tệp".formatted(reading.name(), name), ""));
		}
		if (findings.isEmpty()) {
			findings.addAll(WordsRules.check(reading.words(), this.templates.unchanged(name)));
		}
		Refusal.ifErrors(findings);
		Changed changed = changed(Words.of(this.templates.current(name)), reading.words(), !look);
		if (!look && !changed.isNothing()) {
			keep(name, reading.words().in(this.templates.unchanged(name)), user, "Sửa mẫu văn bản", changed.inWords());
		}
		return changed;
	}

	private static Changed changed(Words before, Words after, boolean kept) {
		List<String> old = before.all();
		List<String> now = after.all();
		return new Changed(kept, before.equals(after),
				now.stream().map((line) -> new Line(Marks.shown(line), !old.contains(line))).toList(),
				old.stream().filter((line) -> !now.contains(line)).map(Marks::shown).toList());
	}

	/** Takes the shipped words again. */
	@Transactional
	void takeShipped(String name, String user) {
		if (this.texts.of(name).isPresent()) {
			keep(name, null, user, "Trả về mẫu văn bản gốc", "");
		}
	}

	private void keep(String name, @Nullable String words, String user, String action, String detail) {
		var now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.texts.add(new PaperTexts.Change(name, words, user, now));
		this.audit.add(new AuditEntry(now, user, false, action, name, detail));
	}

}
