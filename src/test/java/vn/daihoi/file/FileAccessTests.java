package vn.daihoi.file;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may read and remove a file that the secretary of branch hh01 uploaded. */
@ProcessTest
class FileAccessTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private StoredFiles files;

	@LocalServerPort
	private int port;

	private Visitor secretary;

	private String task;

	@BeforeEach
	void secretaryHoldsTheTask() {
		this.campaign.beginWithIssuedPlan();
		this.secretary = Visitor.signedIn(this.port, "chibo.hh01");
		this.task = UploadTests.hold(this.secretary, "chibo.hh01");
	}

	private String upload(byte[] content) {
		return this.secretary.upload("/api/tasks/" + this.task + "/files", "file", Map.of("bien-ban.pdf", content))
			.json()
			.path(0)
			.path("id")
			.asText();
	}

	@Test
	void fileIsReadByItsBranchAndItsCommitteeAndByNoOtherBranch() {
		byte[] content = Office.pdf();
		String file = "/api/files/" + upload(content);
		Visitor.Answer own = this.secretary.get(file);
		assertThat(own.response().body()).isEqualTo(content);
		assertThat(own.header("Content-Disposition").orElseThrow()).startsWith("attachment");
		assertThat(own.header("X-Content-Type-Options")).contains("nosniff");
		assertThat(Visitor.withPassword(this.port, "danguy.hh").get(file).status()).isEqualTo(200);
		assertThat(Visitor.withPassword(this.port, "bantochuc").get(file).status()).isEqualTo(200);
		assertThat(Visitor.withPassword(this.port, "chibo.hh02").get(file).status()).isEqualTo(404);
		assertThat(Visitor.unknown(this.port).get(file).status()).isEqualTo(401);
	}

	@Test
	void fileIsRemovedByTheHolderOfItsTaskAndByNobodyElse() {
		String id = upload(Office.pdf());
		Visitor other = Visitor.withPassword(this.port, "chibo.hh02");
		String otherTask = UploadTests.hold(other, "chibo.hh02");
		assertThat(other.send("DELETE", "/api/tasks/" + this.task + "/files/" + id, "{}").status()).isEqualTo(404);
		other.send("DELETE", "/api/tasks/" + otherTask + "/files/" + id, "{}");
		assertThat(this.files.find(id)).isPresent();
		this.secretary.send("DELETE", "/api/tasks/" + this.task + "/files/" + id, "{}");
		assertThat(this.files.find(id)).isEmpty();
	}

	@Test
	void nobodyUploadsForATaskThatIsNotHeld() {
		Visitor office = Visitor.withPassword(this.port, "danguy.hh");
		Visitor.Answer answer = office.upload("/api/tasks/" + this.task + "/files", "file",
				Map.of("bien-ban.pdf", Office.pdf()));
		assertThat(answer.status()).as("%s", answer).isEqualTo(409);
	}

}
