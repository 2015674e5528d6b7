package vn.daihoi.question;

import java.time.OffsetDateTime;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-10-18T08:00:00+07:00");

	@Databases
	void whatWasSaidStandsInItsOrderWithItsTaskAlone(Database database) {
		Messages messages = new Messages(database.client());
		messages.add(message("hh01", "userTask_proposeDate", "Chọn Chủ nhật được không?"));
		messages.add(message("hh01", "userTask_proposeDate", "Được"));
		messages.add(message("hh01", "userTask_giveNotice", "Giấy mời hay công văn?"));
		messages.add(message("hh02", "userTask_proposeDate", "Việc khác"));
		assertThat(messages.about(new Work("ke-hoach", "hh01", "userTask_proposeDate"))).extracting(Message::text)
			.containsExactly("Chọn Chủ nhật được không?", "Được");
		assertThat(messages.of("ke-hoach", "hh01")).hasSize(3);
		assertThat(messages.of("ke-hoach", "hh03")).isEmpty();
	}

	private static Message message(String organization, String element, String text) {
		return new Message("ke-hoach", organization, element, organization + ":secretary", "chibo." + organization,
				text, MOMENT);
	}

}
