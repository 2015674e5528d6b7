package vn.daihoi.office;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a plan's changes. */
@ProcessTest
class DeadlineChangesPageTests {

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	@Test
	void pageIsThereForPeopleOfTheIssuerAlone() {
		this.campaign.beginWithIssuedPlan();
		assertThat(page("bantochuc").body()).contains("Chưa điều chỉnh lần nào");
		assertThat(page("danguy.hh").status()).isEqualTo(404);
		assertThat(Visitor.signedIn(this.port, "bantochuc").get("/plans/khong-co/changes").status()).isEqualTo(404);
	}

	private Visitor.Answer page(String user) {
		return Visitor.signedIn(this.port, user).get("/plans/" + this.campaign.plan() + "/changes");
	}

}
