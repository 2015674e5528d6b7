package vn.daihoi.mail;

import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class MailWordsTests {

	private static final MailWords OWN = new MailWords("Nhắc: {ngay}", "Thưa đồng chí {nguoiNhan},\n{noiDung}");

	@ParameterizedTest
	@EnumSource
	void packagedWordsOfEachKindCanBeUsed(MailKind kind) {
		try (Database database = Database.h2()) {
			MailWords words = new MailTemplates(database.client()).packaged(kind);
			assertThat(words.check(kind)).isEmpty();
			assertThat(words.subject()).isNotBlank();
		}
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					Nhắc việc | Tin: {noiDug}, {noiDung} | có trường {noiDug} mà loại thư này không có; các trường dùng được: {nguoiNhan}, {noiDung}, {lienKet}, {ngay}
					Nhắc {han} | {noiDung}               | Tiêu đề có trường {han} mà loại thư này không có
					Nhắc việc | Kính gửi đồng chí        | Nội dung phải có trường {noiDung}, nếu không, thư không có nội dung; hãy ghi thêm
					Nhắc việc | {noiDung} {ngay          | có dấu { hoặc } thừa
					Nhắc việc | {{noiDung}}              | có dấu { hoặc } thừa
					''        | {noiDung}                | Tiêu đề không được để trống; hãy ghi
					""",
			delimiter = '|')
	void whatCannotBeUsedIsNamedWithWhatCan(String subject, String content, String text) {
		assertThat(new MailWords(subject, content).check(MailKind.REMINDER)).extracting(Finding::text)
			.anyMatch((found) -> found.contains(text));
	}

	@Test
	void subjectIsOneLine() {
		assertThat(new MailWords("Nhắc\nBcc: ai@do.vn", "{noiDung}").check(MailKind.REMINDER)).extracting(Finding::text)
			.containsExactly("Tiêu đề phải nằm trên một dòng; hãy bỏ chỗ xuống dòng");
	}

	@Test
	void lineWhoseFieldsAreAllEmptyIsLeftOutAndValuesAreNotReadAsFields() {
		Map<MailField, String> values = new EnumMap<>(MailField.class);
		values.put(MailField.CONTENT, "Giá {han} và $1 \\n");
		values.put(MailField.DUTY, "Việc\r\nBcc: ai@do.vn");
		assertThat(new MailWords("{viec}", "{noiDung}\nHạn: {han}\n\nHết").with(values))
			.isEqualTo(new MailWords("Việc Bcc: ai@do.vn", "Giá {han} và $1 \\n\n\nHết"));
	}

	@Databases
	void ownWordsHoldUntilThePackagedOnesAreTakenBackAndBothAreRecorded(Database database) {
		Post post = new Post(database, DaihoiClock.ofMachine(), 0);
		MailWords packaged = post.templates.packaged(MailKind.REMINDER);
		post.words.keep(MailKind.REMINDER, OWN, "dieuchinh");
		post.words.keep(MailKind.REMINDER, OWN, "dieuchinh");
		assertThat(post.templates.of(MailKind.REMINDER)).isEqualTo(OWN);
		assertThat(post.words.of(MailKind.REMINDER).own()).isTrue();
		post.words.giveBack(MailKind.REMINDER, "quantri");
		post.words.giveBack(MailKind.REMINDER, "quantri");
		assertThat(post.templates.of(MailKind.REMINDER)).isEqualTo(packaged);
		assertThat(database.with(DaihoiClock.ofMachine(), AuditTrail.class)
			.getBean(AuditTrail.class)
			.of(EditMailWords.SUBJECT)).extracting(AuditEntry::userId, AuditEntry::action)
			.containsExactly(tuple("dieuchinh", "Sửa mẫu thư"), tuple("quantri", "Trả mẫu thư về mẫu gốc"));
	}

	@Databases
	void wordsThatCannotBeUsedAreNotKeptAndThoseOfALaterVersionStopNoMail(Database database) {
		Post post = new Post(database, DaihoiClock.ofMachine(), 0);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> post.words.keep(MailKind.REMINDER, new MailWords("A", "{khac} {noiDung}"), "quantri"));
		assertThat(post.words.of(MailKind.REMINDER).own()).isFalse();
		post.templates.keep(MailKind.REMINDER, new MailWords("A", "{khac} {noiDung}"));
		assertThat(post.templates.of(MailKind.REMINDER)).isEqualTo(post.templates.packaged(MailKind.REMINDER));
	}

}
