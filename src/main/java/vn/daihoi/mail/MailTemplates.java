package vn.daihoi.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of each kind of mail: the office's own, else the packaged ones. */
@Repository
class MailTemplates {

	private static final Logger log = LoggerFactory.getLogger(MailTemplates.class);

	private final Map<MailKind, MailWords> packaged = new EnumMap<>(MailKind.class);

	private final JdbcClient jdbc;

	MailTemplates(JdbcClient jdbc) {
		this.jdbc = jdbc;
		for (MailKind kind : MailKind.values()) {
			this.packaged.put(kind, read(kind));
		}
	}

	private static MailWords read(MailKind kind) {
		try {
			return MailWords.of(new ClassPathResource(kind.resource()).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	MailWords packaged(MailKind kind) {
		return this.packaged.get(kind);
	}

	/** The office's own words; empty where it has none. */
	Optional<MailWords> own(MailKind kind) {
		return this.jdbc.sql("select subject, content from mail_template where kind = ?")
			.param(kind.name())
			.query(MailWords.class)
			.optional();
	}

	/** What is taken for a mail; own words that cannot be used stop no mail. */
	MailWords of(MailKind kind) {
		Optional<MailWords> own = own(kind);
		if (own.isPresent() && !own.get().check(kind).isEmpty()) {
			log.warn("own words of mails {} cannot be used, the packaged ones are: {}", kind,
					own.get().check(kind).get(0).text());
			return packaged(kind);
		}
		return own.orElseGet(() -> packaged(kind));
	}

	void keep(MailKind kind, MailWords words) {
		drop(kind);
		this.jdbc.sql("insert into mail_template (kind, subject, content) values (?, ?, ?)")
			.params(kind.name(), words.subject(), words.content())
			.update();
	}

	/** The packaged words hold again. */
	void drop(MailKind kind) {
		this.jdbc.sql("delete from mail_template where kind = ?").param(kind.name()).update();
	}

}
