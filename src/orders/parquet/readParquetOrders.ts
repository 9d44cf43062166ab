import { parquetScan } from "hyparquet";
import { FileProblem } from "../../spreadsheet/FileProblem";
import type { Role } from "../columnPlaces";
import type { LineMaker, RowCells } from "../LineMaker";
import type { OrderFile } from "../OrderFile";
import { bytesIn, compressors, orCutOff, parquetHead, parsers } from "./parquetFile";

/**
 * Reads the columns that are asked for, one group of rows after another.
 *
 * @param report  told the share of the file that is read
 * @throws {FileProblem | OrderFileProblem}
 */
export async function readParquetOrders(
  { name, data }: OrderFile,
  maker: LineMaker,
  report: (share: number) => void,
): Promise<void> {
  const file = bytesIn(data);
  const { metadata, titles } = await orCutOff(parquetHead(file));
  const places = maker.places(titles, name);
  const roles = Object.keys(places) as Role[];
  const columns = [...new Set(roles.map((role) => titles[places[role]!]!))];
  const scan = await orCutOff(parquetScan({ file, metadata, columns, compressors, parsers }));
  const rows = maker.cellRows(name);
  for (const { rowStart, rowEnd } of scan.ranges) {
    const read = await Promise.all(columns.map((column) => orCutOff(scan.readColumn({ column, rowStart, rowEnd }))));
    if (read.some(({ length }) => length !== rowEnd - rowStart)) throw new FileProblem("cutOff");
    const columnOf = roles.map((role) => read[columns.indexOf(titles[places[role]!]!)]!);
    for (let i = 0; i < rowEnd - rowStart; i++) {
      const cells: RowCells = {};
      let isBlank = true;
      roles.forEach((role, place) => {
        const value: unknown = columnOf[place]![i] ?? undefined;
        cells[role] = value;
        if (value !== undefined && value !== "") isBlank = false;
      });
      // its columns have names, not its first row
      if (isBlank) rows.takeBlank();
      else rows.take(rowStart + i + 1, cells);
    }
    report(rowEnd / Number(metadata.num_rows));
  }
}
