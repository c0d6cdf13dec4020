package io.orgloom.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A request whose body may be read up to a limit, however it is sent: a body in chunks does not say its length before. */
class LimitedRequest extends HttpServletRequestWrapper {

	private final DataSize limit;
	private @Nullable ServletInputStream stream;

	LimitedRequest(HttpServletRequest request, DataSize limit) {
		super(request);
		this.limit = limit;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (stream == null) {
			stream = new Counted(super.getInputStream(), limit);
		}
		return stream;
	}

	@Override
	public BufferedReader getReader() throws IOException {
		Charset charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
		return new BufferedReader(new InputStreamReader(getInputStream(), charset));
	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;
		private final DataSize limit;
		private long read;

		Counted(ServletInputStream body, DataSize limit) {
			this.body = body;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			int next = body.read();
			count(next < 0 ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int got = body.read(target, offset, length);
			count(Math.max(got, 0));
			return got;
		}

		private void count(int more) {
			read += more;
			if (read > limit.toBytes()) {
				throw new BodyTooLarge(limit);
			}
		}

		@Override
		public boolean isFinished() {
			return body.isFinished();
		}

		@Override
		public boolean isReady() {
			return body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			body.setReadListener(listener);
		}
	}
}
