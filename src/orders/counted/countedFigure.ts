import { figureInCell } from "../cellValues";
import { FigureField } from "../text/FigureField";

const [POINT, COMMA] = [new FigureField("."), new FigureField(",")];

/**
 * The number of a cell; NaN where it holds none. Databases write a point and no groups; a comma alone is the decimal
 * mark of a program that has saved the file since.
 */
export const countedFigure = (cell: unknown): number =>
  figureInCell(cell, typeof cell === "string" && cell.includes(",") && !cell.includes(".") ? COMMA : POINT);
