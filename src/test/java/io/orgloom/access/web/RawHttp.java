package io.orgloom.access.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends addresses that a decent client would refuse to send. */
final class RawHttp {

	private RawHttp() {
	}

	static int status(int port, String address, String header) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(address, header)
				.getBytes(StandardCharsets.UTF_8));
			BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			return Integer.parseInt(answer.readLine().split(" ")[1]);
		}
	}
}
