import fc from "fast-check";
import { writeXlsx } from "../../src/spreadsheet/xlsx/writeXlsx";
import { randomSpreadsheet } from "./randomSpreadsheet";
import { cellsOnly, relations, xlsxFile } from "./xlsxPackage";

const WRITTEN = 6;

/** Workbooks with whatever a file can have, small enough to be changed a thousand times. */
export async function mutableFiles(): Promise<Uint8Array[]> {
  const books = fc.sample(randomSpreadsheet, { numRuns: WRITTEN, seed: 7 });
  return [foreign(), ...(await Promise.all(books.map(writeXlsx)))];
}

/** What others write and this product does not. */
const foreign = (): Uint8Array =>
  xlsxFile({
    sheet: `<sheetPr><tabColor theme="4" tint="0.4"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/><selection sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="16384" width="12" style="1" customWidth="1"/></cols>${cellsOnly(
      `<row r="1" ht="30" customHeight="1" s="1" customFormat="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>rich</t></r></is></c><c r="D1" t="d"><v>2024-01-01T12:00:00</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c></row><row r="2" hidden="1"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$C$1+[1]x!A1</f><v>1</v></c><c r="B2"><f t="array" ref="B2:C3">SUM(A1:A3)</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="shared" ref="D3:D4" si="1">D1+1</f></c></row><row r="4"><c r="A4" t="str"><f>"x"</f><v>x</v></c><c r="D4"><f t="shared" si="1"/><v>7</v></c></row>`,
    )}<sheetProtection sheet="1" password="ABCD"/><autoFilter ref="A1:B4"/><mergeCells><mergeCell ref="A6:B7"/><mergeCell ref="D6:D9"/></mergeCells><conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>2</formula></cfRule><cfRule type="colorScale" priority="1"/></conditionalFormatting><dataValidations><dataValidation type="list" sqref="B1:B9"><formula1>"a,b"</formula1></dataValidation><dataValidation type="whole" operator="between" sqref="C1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;A</oddHeader></headerFooter><rowBreaks><brk id="3"/></rowBreaks><drawing r:id="rId1"/><tableParts><tablePart r:id="rId3"/></tableParts>`,
    more: { Two: cellsOnly("<row><c><f>Sheet1!A1</f><v>5</v></c></row>") },
    strings:
      '<si><t>hello</t></si><si><r><t>a</t></r><r><rPr><i/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></si>',
    styles:
      '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><u val="double"/><color theme="1"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><borders><border/><border><left style="thin"><color indexed="10"/></left></border></borders><cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1" indent="2"/></xf></cellXfs><dxfs><dxf><font><color rgb="FF00FF00"/></font><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>',
    before: '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
    behind:
      '<definedNames><definedName name="rate">Sheet1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$4</definedName><definedName name="local" localSheetId="1">3</definedName></definedNames>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "comments", "../comments1.xml"],
        ["rId3", "table", "../tables/table1.xml"],
      ),
      "xl/drawings/drawing1.xml":
        '<wsDr xmlns:r="r"><twoCellAnchor><from><col>1</col><row>1</row></from><to><col>3</col><row>9</row></to><graphicFrame><nvGraphicFramePr><cNvPr id="2" name="Chart"/></nvGraphicFramePr><graphic><graphicData><chart r:id="rId1"/></graphicData></graphic></graphicFrame></twoCellAnchor><oneCellAnchor><pic/></oneCellAnchor></wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml":
        '<chartSpace><chart><plotArea><barChart><ser><order val="0"/><cat><strRef><f>Sheet1!$A$1:$A$3</f></strRef></cat><val><numRef><f>Sheet1!$B$1:$B$3</f></numRef></val></ser></barChart><catAx><axId val="111111111"/></catAx><valAx><axId val="222222222"/></valAx></plotArea></chart></chartSpace>',
      "xl/comments1.xml":
        '<comments><commentList><comment ref="A1"><text><t>x</t></text></comment></commentList></comments>',
      "xl/tables/table1.xml":
        '<table name="T" displayName="T" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns><tableColumn name="hello"/><tableColumn name="ab"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
      "docProps/core.xml": "<coreProperties><title>T</title></coreProperties>",
      "docProps/custom.xml": '<Properties><property name="x"><i4>5</i4></property></Properties>',
    },
  });
