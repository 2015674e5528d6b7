package vn.daihoi.training;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import org.springframework.core.io.Resource;
import org.springframework.web.multipart.MultipartFile;

/**
 * The paper that stands for every signed one in the story; it says that it is no real
 * one.
 */
record PreparedPaper(byte[] content) implements MultipartFile {

	static PreparedPaper read(Resource file) throws IOException {
		return new PreparedPaper(file.getContentAsByteArray());
	}

	@Override
	public String getName() {
		return "file";
	}

	@Override
	public String getOriginalFilename() {
		return "du-lieu-minh-hoa.pdf";
	}

	@Override
	public String getContentType() {
		return "application/pdf";
	}

	@Override
	public boolean isEmpty() {
		return this.content.length == 0;
	}

	@Override
	public long getSize() {
		return this.content.length;
	}

	@Override
	public byte[] getBytes() {
		return this.content.clone();
	}

	@Override
	public InputStream getInputStream() {
		return new ByteArrayInputStream(this.content);
	}

	@Override
	public void transferTo(File target) throws IOException {
		Files.write(target.toPath(), this.content);
	}

}
