import { readAddress, type CellArea } from "../../formula/address";
import type { Losses } from "../Loss";
import type { XmlNode } from "./XmlNode";

/** Cells that are merged. Of areas that overlap, the upper one stays; Excel takes none of them. */
export function readMerged(sheet: XmlNode, losses: Losses): CellArea[] {
  const areas = sheet
    .all("mergeCells")
    .flatMap((list) => list.all("mergeCell"))
    .flatMap((node, order) => {
      const area = readAddress(node.attribute("ref") ?? "");
      return area && area.rows * area.columns > 1 ? [{ ...area, order }] : [];
    })
    .sort((a, b) => a.row - b.row || a.order - b.order);
  const kept = apart(areas);
  losses.add("merges", areas.length - kept.length);
  return kept
    .sort((a, b) => a.order - b.order)
    .map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
}

/** From top to bottom, by what still reaches down to the row of each. */
function apart<T extends CellArea>(areas: readonly T[]): T[] {
  let reaching: T[] = [];
  return areas.filter((area) => {
    if (reaching.some(({ row, rows }) => row + rows <= area.row))
      reaching = reaching.filter(({ row, rows }) => row + rows > area.row);
    const isFree = reaching.every(
      ({ column, columns }) => column + columns <= area.column || area.column + area.columns <= column,
    );
    if (isFree) reaching.push(area);
    return isFree;
  });
}
