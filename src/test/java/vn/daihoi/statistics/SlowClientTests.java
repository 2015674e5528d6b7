package vn.daihoi.statistics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.sight.Asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** What happens while somebody takes a file slowly, or goes away before it has come. */
@ProcessTest
class SlowClientTests {

	private static final Asked EVERYTHING = new Asked(null, null, null, null, null);

	@Autowired
	private Campaign campaign;

	@Autowired
	private ReportFileController controller;

	@Autowired
	private HikariDataSource connections;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	/** Looks around with each part that is sent, and goes away after so many bytes. */
	private final class Client extends MockHttpServletResponse {

		private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

		private final Set<Path> before = made();

		private final int patience;

		private Set<Path> during = Set.of();

		Client(int patience) throws IOException {
			this.patience = patience;
		}

		@Override
		public ServletOutputStream getOutputStream() {
			return new ServletOutputStream() {
				@Override
				public void write(int one) throws IOException {
					write(new byte[] { (byte) one }, 0, 1);
				}

				@Override
				public void write(byte[] part, int from, int length) throws IOException {
					take(part, from, length);
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setWriteListener(WriteListener listener) {
				}
			};
		}

		private void take(byte[] part, int from, int length) throws IOException {
			assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
			assertThat(SlowClientTests.this.connections.getHikariPoolMXBean().getActiveConnections()).isZero();
			this.during = made();
			if (this.taken.size() + length > this.patience) {
				throw new IOException("the client has gone");
			}
			this.taken.write(part, from, length);
		}

		/** The files that were made for this client. */
		Set<Path> files() {
			return this.during.stream().filter((file) -> !this.before.contains(file)).collect(Collectors.toSet());
		}

		private Set<Path> made() throws IOException {
			try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
				return files.filter((file) -> file.getFileName().toString().startsWith("daihoi-file"))
					.collect(Collectors.toSet());
			}
		}

	}

	private void takes(Client client, String file) throws IOException {
		TestingAuthenticationToken person = new TestingAuthenticationToken("bantochuc", "",
				List.of(() -> "phunghiep:organisation-board"));
		if (file.equals("report.xlsx")) {
			this.controller.report(this.campaign.plan(), EVERYTHING, person, client);
		}
		else {
			this.controller.table(this.campaign.plan(), file, EVERYTHING, person, client);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "report.xlsx", "congresses", "committees", "persons" })
	void noConnectionToTheDatabaseWaitsForTheClientAndNoFileStaysBehind(String file) throws IOException {
		Client client = new Client(Integer.MAX_VALUE);
		takes(client, file);
		assertThat(client.getContentLength()).isEqualTo(client.taken.size()).isPositive();
		assertThat(client.files()).hasSize(1).allSatisfy((one) -> assertThat(one).doesNotExist());
	}

	@Test
	void whatHasComeIsTheWholeFile() throws IOException {
		Client client = new Client(Integer.MAX_VALUE);
		takes(client, "report.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(client.taken.toByteArray()))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(9);
		}
		client = new Client(Integer.MAX_VALUE);
		takes(client, "congresses");
		assertThat(client.taken.toString(StandardCharsets.UTF_8)).contains("Chi bộ ấp Mỹ Lợi", "hh03");
	}

	@ParameterizedTest
	@ValueSource(strings = { "report.xlsx", "congresses" })
	void aClientWhoGoesAwayLeavesNoFileBehind(String file) throws IOException {
		Client client = new Client(10);
		assertThatIOException().isThrownBy(() -> takes(client, file)).withMessage("the client has gone");
		assertThat(client.files()).hasSize(1).allSatisfy((one) -> assertThat(one).doesNotExist());
	}

}
