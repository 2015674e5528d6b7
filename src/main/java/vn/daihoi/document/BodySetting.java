package vn.daihoi.document;

import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets the body of a paper, block by block. */
class BodySetting {

	private static final int CELL_MARGIN = 70;

	private final XWPFDocument document;

	private final PaperLayout layout;

	private final Typesetter type;

	private final int width;

	BodySetting(XWPFDocument document, PaperLayout layout, int width) {
		this.document = document;
		this.layout = layout;
		this.type = new Typesetter(layout);
		this.width = width;
	}

	void set(List<Block> body) {
		body.forEach(this::set);
	}

	private void set(Block block) {
		if (block instanceof Block.Heading heading) {
			XWPFParagraph paragraph = this.document.createParagraph();
			this.type.text(paragraph, heading.text(), Style.left(this.layout.size("body")).inBold(), true);
			paragraph.setKeepNext(true);
		}
		else if (block instanceof Block.Text text) {
			this.type.text(this.document.createParagraph(), text.text(), body(), true);
		}
		else if (block instanceof Block.Centered line) {
			this.type.text(this.document.createParagraph(), line.text(),
					Style.centered(this.layout.size("body")).inBold(), false);
		}
		else if (block instanceof Block.Table table) {
			set(table);
		}
		else {
			this.type.breakPage(this.document.createParagraph());
		}
	}

	private Style body() {
		return Style.justified(this.layout.size("body"));
	}

	private void set(Block.Table content) {
		int columns = content.columns().size();
		XWPFTable table = this.document.createTable(content.rows().size() + 1, columns);
		table.setCellMargins(CELL_MARGIN / 2, CELL_MARGIN, CELL_MARGIN / 2, CELL_MARGIN);
		Typesetter.size(table, widths(content.columns()));
		table.getRow(0).setRepeatHeader(true);
		Style style = Style.left(this.layout.size("table"));
		row(table.getRow(0), content.columns().stream().map(Block.Column::head).toList(),
				Style.centered(this.layout.size("table")).inBold());
		for (int i = 0; i < content.rows().size(); i++) {
			row(table.getRow(i + 1), content.rows().get(i), style);
		}
		this.type.write(this.document.createParagraph(), "", style);
	}

	private List<Integer> widths(List<Block.Column> columns) {
		int shares = columns.stream().mapToInt(Block.Column::share).sum();
		return columns.stream().map((column) -> this.width * column.share() / shares).toList();
	}

	private void row(XWPFTableRow row, List<String> cells, Style style) {
		row.setCantSplitRow(true);
		for (int i = 0; i < cells.size(); i++) {
			XWPFParagraph paragraph = this.type.lineIn(row.getCell(i));
			this.type.write(paragraph, cells.get(i), style);
			if (isNumber(cells.get(i))) {
				paragraph.setAlignment(ParagraphAlignment.CENTER);
			}
		}
	}

	private static boolean isNumber(String cell) {
		return cell.matches("\\d[\\d.]*(/\\d[\\d.]*)?( \\([\\d,]+%\\))?|–|[xX]|\\d+([.,]\\d+)?%?");
	}

}
