import { dayInCell, figureInCell, shownCell } from "../../cellValues";
import { currencyBeside } from "../../lines/currencyOf";
import type { CellRowTaker, RowCells } from "../../LineMaker";
import { DayField, NO_DAY } from "../../text/DayField";
import { FigureField } from "../../text/FigureField";
import { plainDecimal } from "../../../vocabulary/plainDecimal";
import type { OrderChoices } from "../OrderChoices";
import { MomentField } from "./MomentField";
import type { RawColumns } from "./RawColumns";

const NOBODY = -1;

/** Keeps rows as lines whose cells have values already, as workbooks and columnar files have them. */
export class RawCellRows implements CellRowTaker {
  private readonly days: DayField;
  private readonly figures: FigureField;
  private readonly moments: MomentField;

  constructor(
    file: string,
    { days, decimal }: Pick<OrderChoices, "days" | "decimal">,
    private readonly columns: RawColumns,
  ) {
    this.days = new DayField(days);
    this.figures = new FigureField(decimal);
    this.moments = new MomentField(days);
    columns.startSource(file);
  }

  take(row: number, cells: RowCells): void {
    const { columns } = this;
    const line = columns.add(row);
    const day = (columns.days[line] = dayInCell(cells.date, this.days));
    if (day === NO_DAY) columns.addOdd("days", line, shownCell(cells.date).trim());
    if (columns.updated) columns.updated[line] = this.moment(cells.updated);
    columns.figureRoles.forEach((role, column) => {
      const figure = (columns.figures[column]![line] = figureInCell(cells[role], this.figures));
      if (figure !== figure && columns.isMoney[column]) columns.addOdd("amounts", line, shownCell(cells[role]).trim());
    });
    columns.textRoles.forEach((role, column) => {
      const text = role === "currency" && columns.looksForSigns ? besideAmount(cells) : textIn(cells[role]);
      columns.texts[column]![line] = text === "" ? NOBODY : columns.tables[column]!.ofText(text);
    });
  }

  takeBlank(): void {
    this.columns.takeBlank();
  }

  private moment(value: unknown): number {
    if (typeof value === "number") return dayInCell(value, this.days) === NO_DAY ? NaN : value;
    return typeof value === "string" ? this.moments.ofText(value) : NaN;
  }
}

const besideAmount = ({ amount, unitPrice }: RowCells): string => {
  const cell = amount ?? unitPrice;
  return typeof cell === "string" ? (currencyBeside(cell) ?? "") : "";
};

/** As it is written, spaces around it too; "" where nothing is to be seen. */
function textIn(value: unknown): string {
  if (typeof value === "string") return value.trim() === "" ? "" : value;
  if (typeof value === "bigint" || typeof value === "boolean") return `${value}`;
  return typeof value === "number" && Number.isFinite(value) ? plainDecimal(value) : "";
}
