package vn.daihoi.fault;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.ProcessTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses that no client writes by itself. */
@ProcessTest
class RefusedByServerTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET /congresses/%00/x", "GET /feeds/%00.ics", "GET /board?name=[]{}|", "GET /board/%zz",
			"GET /a%5c..%5cb", "GET board", "(x) /board" })
	void addressThatCannotBeReadIsAnsweredInWords(String request) throws IOException {
		String answer = answer(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400 ")
			.contains("text/html;charset=UTF-8", "Địa chỉ không đúng", "hãy kiểm tra địa chỉ", "</html>")
			.doesNotContain("HTTP Status", "Bad Request", "Tomcat", "Exception", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/3.1", "HTTP/1.1\r\nTransfer-Encoding: unknown" })
	void whatTheServerCannotSpeakIsAnsweredInWordsToo(String rest) throws IOException {
		assertThat(answer("GET /board " + rest + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.startsWith("HTTP/1.1 50")
			.contains("Lỗi hệ thống")
			.doesNotContain("HTTP Status", "Tomcat");
	}

	private String answer(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
