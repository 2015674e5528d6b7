package vn.daihoi.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import vn.daihoi.regulation.Refusal;

/**
 * A workbook as it stands in the file. Sheets are gone through before texts are looked
 * up, so that one with far too many rows is left early.
 *
 * @param sheets those that are wanted, by the names that they were asked for
 * @param names of all sheets
 */
record RawWorkbook(Map<String, RawSheet> sheets, List<String> names, ReadOnlySharedStringsTable texts,
		StylesTable styles, boolean countsFrom1904) {

	/**
	 * Opens a file and reads the sheets that are wanted.
	 * @throws Refusal 422, when the file is no workbook, is damaged or far too large
	 */
	static RawWorkbook open(byte[] file, List<Layout> wanted) {
		FileCheck.check(file);
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
			return read(parts, wanted);
		}
		catch (RawSheet.TooManyRows ex) {
			throw FileCheck.tooManyRows();
		}
		catch (IOException | OpenXML4JException | SAXException | RuntimeException ex) {
			throw FileCheck.damaged();
		}
	}

	private static RawWorkbook read(OPCPackage parts, List<Layout> wanted)
			throws IOException, OpenXML4JException, SAXException {
		XSSFReader reader = new XSSFReader(parts);
		Map<String, RawSheet> sheets = new LinkedHashMap<>();
		List<String> names = new ArrayList<>();
		XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (all.hasNext()) {
			try (InputStream sheet = all.next()) {
				names.add(all.getSheetName());
				Optional<Layout> layout = wanted.stream().filter((one) -> one.isNamed(all.getSheetName())).findFirst();
				if (layout.isPresent()) {
					sheets.put(layout.get().sheet(), scan(sheet));
				}
			}
		}
		return new RawWorkbook(sheets, names, new ReadOnlySharedStringsTable(parts), reader.getStylesTable(),
				countsFrom1904(reader));
	}

	private static RawSheet scan(InputStream sheet) throws IOException, SAXException {
		SheetScan scan = new SheetScan();
		parse(sheet, scan);
		return scan.sheet();
	}

	private static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
		try {
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			reader.setContentHandler(handler);
			reader.parse(new InputSource(xml));
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Workbooks that once came from a Macintosh count days from another beginning. */
	private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
		boolean[] found = new boolean[1];
		try (InputStream workbook = reader.getWorkbookData()) {
			parse(workbook, new DefaultHandler() {
				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					found[0] |= "workbookPr".equals(name)
							&& List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
				}
			});
		}
		return found[0];
	}

	/** The cell with its text, which stands once for all equal cells. */
	RawCell resolved(RawCell cell) {
		return RawCell.SHARED.equals(cell.type())
				? cell.withText(this.texts.getItemAt(Integer.parseInt(cell.text().strip())).getString()) : cell;
	}

}
