package vn.daihoi.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test wants: an unpleasant one. */
public class ScriptedServer implements AutoCloseable {

	/** Instead of an answer: the line is cut. */
	static final String HANGS_UP = "";

	/** Instead of an answer: nothing, ever. */
	public static final String SILENCE = "silence";

	private final ServerSocket socket;

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final List<String> recipients = new CopyOnWriteArrayList<>();

	public ScriptedServer() {
		try {
			this.socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::listen, "scripted mail server");
		thread.setDaemon(true);
		thread.start();
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	/** Answers a line that begins so; "." is the end of a mail, "HELLO" the greeting. */
	public ScriptedServer on(String begin, String answer) {
		this.answers.put(begin, answer);
		return this;
	}

	/** The texts of all mails that it has read to their end, whatever it answered. */
	public List<String> taken() {
		return this.taken;
	}

	/** To whom each of them went. */
	public List<String> recipients() {
		return this.recipients;
	}

	private void listen() {
		while (!this.socket.isClosed()) {
			try (Socket caller = this.socket.accept()) {
				talk(caller);
			}
			catch (IOException ex) {
				// the caller has gone, or the test is over
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		if (!say(caller, this.answers.getOrDefault("HELLO", "220 scripted"))) {
			return;
		}
		String recipient = "";
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			recipient = line.startsWith("RCPT TO:") ? line.substring(8) : recipient;
			if (!say(caller, answer(line))) {
				return;
			}
			if (line.equalsIgnoreCase("DATA")) {
				this.recipients.add(recipient);
				read(in);
				if (!say(caller, answer("."))) {
					return;
				}
			}
		}
	}

	private void read(BufferedReader in) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			text.append(line).append('\n');
		}
		this.taken.add(text.toString());
	}

	private String answer(String line) {
		return this.answers.entrySet()
			.stream()
			.filter((one) -> line.toUpperCase(Locale.ROOT).startsWith(one.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(line.equalsIgnoreCase("DATA") ? "354 go on" : "250 ok");
	}

	private static boolean say(Socket caller, String answer) throws IOException {
		if (answer.equals(SILENCE)) {
			while (caller.getInputStream().read() >= 0) {
				// listens and says nothing
			}
		}
		if (answer.equals(SILENCE) || answer.equals(HANGS_UP)) {
			return false;
		}
		caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
		return true;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
