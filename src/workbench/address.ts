/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

export function addressOf({ row, column, rows, columns }: Area): string {
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  const first = columnName(column) + (row + 1);
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** A sheet's name as a formula writes it. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

export interface Address {
  readonly sheet?: string;
  readonly area: Area;
}

/** A1, A1:B2, A:B, 1:3, with or without a sheet; undefined when it is none of these. */
export function parseAddress(text: string): Address | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/.exec(text.trim());
  const local = parts?.[3]?.replace(/\$/g, "");
  if (!parts || local === undefined) return undefined;
  const area = areaOf(local);
  const sheet = parts[1]?.replace(/''/g, "'") ?? parts[2];
  return area && { ...(sheet === undefined ? {} : { sheet }), area };
}

function areaOf(local: string): Area | undefined {
  const [, c1, r1, c2 = c1, r2 = r1] = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(local) ?? [];
  if (c1 !== undefined && c2 !== undefined)
    return span(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  const [, from, to] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local) ?? [];
  if (from !== undefined && to !== undefined) return span(0, columnIndex(from), MAX_ROWS - 1, columnIndex(to));
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(local) ?? [];
  return top === undefined ? undefined : span(Number(top) - 1, 0, Number(bottom) - 1, MAX_COLUMNS - 1);
}

function span(r0: number, c0: number, r1: number, c1: number): Area {
  return {
    row: Math.min(r0, r1),
    column: Math.min(c0, c1),
    rows: Math.abs(r1 - r0) + 1,
    columns: Math.abs(c1 - c0) + 1,
  };
}
