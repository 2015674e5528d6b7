package vn.daihoi.mail;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.Nullable;

import org.springframework.stereotype.Service;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Refusal;

/** The words of mails, changed by administrators. */
@Service
public class EditMailWords {

	/** What the audit entries are about. */
	public static final String SUBJECT = "mail-words";

	private final MailTemplates templates;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	EditMailWords(MailTemplates templates, AuditTrail audit, DaihoiClock clock) {
		this.templates = templates;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The words of a kind.
	 *
	 * @param own whether they are the office's own
	 */
	public record Words(MailKind kind, MailWords words, boolean own) {

		/** Stands for them, as a page showed them. */
		public String version() {
			return Integer.toHexString(this.words.hashCode());
		}

	}

	public List<Words> all() {
		return Arrays.stream(MailKind.values()).map(this::of).toList();
	}

	public Words of(MailKind kind) {
		return this.templates.own(kind)
			.map((own) -> new Words(kind, own, true))
			.orElseGet(() -> new Words(kind, this.templates.packaged(kind), false));
	}

	/**
	 * What a mail of these words looks like, with invented values.
	 * @throws Refusal 409, with all that is wrong with them
	 */
	public MailWords preview(MailKind kind, MailWords words) {
		Refusal.ifErrors(words.check(kind));
		return sample(kind, words);
	}

	/** The same of words that are kept, whatever is wrong with them. */
	public MailWords sample(MailKind kind, MailWords words) {
		return words.with(kind.fields().stream().collect(Collectors.toMap((field) -> field, MailField::sample)));
	}

	/**
	 * Lets nobody write over what another person has just kept.
	 * @param seen the version that the person saw; null or empty asks nothing
	 * @throws Refusal 409 when other words hold by now
	 */
	public void requireUnchanged(MailKind kind, @Nullable String seen) {
		if (seen != null && !seen.isEmpty() && !of(kind).version().equals(seen)) {
			throw Refusal.because("CHANGED", "",
					"Người khác vừa sửa mẫu thư này; những gì đồng chí nhập vẫn còn trên trang, hãy đối chiếu với mẫu đang dùng rồi lưu lại");
		}
	}

	/**
	 * From now on mails of this kind have these words, in the running transaction.
	 * @throws Refusal 409, with all that is wrong with them
	 */
	public void keep(MailKind kind, MailWords words, String user) {
		Refusal.ifErrors(words.check(kind));
		if (words.equals(this.templates.packaged(kind))) {
			giveBack(kind, user);
		}
		else if (!words.equals(of(kind).words())) {
			note(user, "Sửa mẫu thư", kind, of(kind).words(), words);
			this.templates.keep(kind, words);
		}
	}

	/** The packaged words hold again. */
	public void giveBack(MailKind kind, String user) {
		if (of(kind).own()) {
			note(user, "Trả mẫu thư về mẫu gốc", kind, of(kind).words(), this.templates.packaged(kind));
			this.templates.drop(kind);
		}
	}

	private void note(String user, String action, MailKind kind, MailWords before, MailWords after) {
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), user, false, action, SUBJECT,
				"%s; tiêu đề: “%s” thành “%s”; nội dung: %s".formatted(kind.label(), before.subject(), after.subject(),
						before.content().equals(after.content()) ? "không đổi"
								: "“%s” thành “%s”".formatted(before.content(), after.content()))));
	}

}
