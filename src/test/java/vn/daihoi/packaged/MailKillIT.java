package vn.daihoi.packaged;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.mail.ScriptedServer;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** A kill while the mail server has a mail and has not said so. */
class MailKillIT {

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private static final String EARLIER = "kiemtra@huyenuy.example.vn";

	private static final String HELD_BACK = "danguy.hh@huyenuy.example.vn";

	private static final String LATER = "dieuchinh@huyenuy.example.vn";

	@ParameterizedTest(name = "{0}")
	@MethodSource("vn.daihoi.packaged.KillIT#databases")
	void whatMayHaveGoneGoesOnceMoreAndAllElseOnce(String database, Map<String, String> environment) throws Exception {
		Path folder = Application.emptyFolder("mail-kill-" + database);
		try (ScriptedServer server = new ScriptedServer()) {
			Map<String, String> withMail = withMail(environment, server);
			isKilledWhileTheServerHoldsItsAnswerBack(Application.start(folder, withMail), server);
			server.on(".", "250 ok");
			try (Application restarted = Application.start(folder, withMail)) {
				arrive(server, List.of(EARLIER, HELD_BACK, HELD_BACK, LATER));
				isSent(restarted, "danguy.hh", "kiemtra", "dieuchinh");
				new Story(restarted).advanceTo("2024-10-02");
				neverAThirdTime(server);
				assertThat(restarted.log()).doesNotContain(" ERROR ", "mails wait");
			}
		}
	}

	private static Map<String, String> withMail(Map<String, String> environment, ScriptedServer server) {
		Map<String, String> more = new HashMap<>(environment);
		more.putAll(Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", String.valueOf(server.port()),
				"DAIHOI_MAIL_FROM", "Văn phòng Huyện ủy <daihoi@huyenuy.example.vn>", "DAIHOI_MAIL_GATHERING", "1s"));
		return more;
	}

	private static void isKilledWhileTheServerHoldsItsAnswerBack(Application application, ScriptedServer server)
			throws Exception {
		Story story = new Story(application);
		story.issuePlan();
		story.propose("hh02", "Hội trường trường tiểu học");
		List.of("kiemtra", "danguy.hh", "dieuchinh").forEach((user) -> wantsMail(application, user));
		visitor(application, "kiemtra").form("/mail/test", Map.of());
		arrive(server, List.of(EARLIER));
		isSent(application, "kiemtra");
		server.on(".", ScriptedServer.SILENCE);
		story.propose("hh01", "Hội trường ấp Mỹ Lợi");
		arrive(server, List.of(EARLIER, HELD_BACK));
		visitor(application, "dieuchinh").form("/mail/test", Map.of());
		application.kill();
	}

	private static Visitor visitor(Application application, String user) {
		return Visitor.signedIn(URI.create(application.address()).getPort(), user);
	}

	private static void wantsMail(Application application, String user) {
		visitor(application, user).form("/mail",
				Map.of("address", user + "@huyenuy.example.vn", "delivery", "AT_ONCE"));
	}

	/** In this order, but for what came on the same conversation. */
	private static void arrive(ScriptedServer server, List<String> addresses) {
		Patience.of(LIMIT, Duration.ofMillis(50)).until(server::taken, hasSize(addresses.size()));
		assertThat(server.recipients())
			.containsExactlyInAnyOrderElementsOf(addresses.stream().map((address) -> "<" + address + ">").toList());
	}

	private static void isSent(Application application, String... users) {
		for (String user : users) {
			Visitor person = visitor(application, user);
			Patience.of(LIMIT, Duration.ofMillis(200))
				.until(() -> person.get("/mail").body().contains("đã gửi"), is(true));
		}
	}

	/** Whatever else came meanwhile. */
	private static void neverAThirdTime(ScriptedServer server) throws Exception {
		Map<String, List<MimeMessage>> byName = server.taken()
			.stream()
			.map(MailKillIT::read)
			.collect(Collectors.groupingBy(name()));
		List<List<MimeMessage>> twice = byName.values().stream().filter((mails) -> mails.size() > 1).toList();
		assertThat(twice).singleElement().satisfies((mails) -> assertThat(mails).hasSize(2).allSatisfy((mail) -> {
			assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(HELD_BACK);
			assertThat(mail.getFrom()[0].toString()).contains("daihoi@huyenuy.example.vn");
			assertThat(mail.getSubject()).startsWith("Việc mới: Nhận ngày đại hội – Chi bộ ");
			assertThat(mail.getContent().toString()).contains("Kính gửi đồng chí ",
					"Có việc mới: “Nhận ngày đại hội” của ");
		}));
	}

	private static Function<MimeMessage, String> name() {
		return (mail) -> {
			try {
				return mail.getMessageID();
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
		};
	}

	private static MimeMessage read(String text) {
		try {
			return new MimeMessage(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
