import {
  CellValueType,
  type ICellData,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import type { Engine } from "../engine";
import { cellContent } from "./cellContent";
import { isTextCell, type CellPlace } from "./cellPlace";
import { pastedCell, pastedHtml } from "./pastedHtml";
import type { Spelling } from "./Spelling";

const AFTER_ALL = 1_000;
const PLAIN = "text/plain",
  HTML = "text/html";
/** Univer's ways to paste that leave the cells' looks, or their contents, alone. */
const CONTENT_ONLY = ["special-paste-value", "special-paste-formula"],
  LOOK_ONLY = ["special-paste-format", "special-paste-col-width"];

/** After all of Univer's own: what it made of a pasted text is overwritten in the same step. */
export function takePasted(engine: Engine, spelling: Spelling): void {
  const clipboard = engine.get(ISheetClipboardService);
  clipboard.addClipboardHook({
    id: "spelled-paste",
    priority: AFTER_ALL,
    onPasteCells: (from, { unitId, subUnitId, range }, data, { pasteType }) => {
      const workbook = engine.get(IUniverInstanceService).getUnit<Workbook>(unitId);
      const worksheet = workbook?.getSheetBySheetId(subUnitId);
      // what was copied in the grid itself is no text
      if (from || !workbook || !worksheet || LOOK_ONLY.includes(pasteType)) return { redos: [], undos: [] };
      const cellValue: Record<number, Record<number, ICellData>> = {};
      data.forValue((r, c, cell) => {
        const [row, col] = [range.rows[r], range.cols[c]];
        if (typeof cell.v !== "string" || row === undefined || col === undefined) return;
        const content = pastedContent(cell, { workbook, worksheet, row, col }, spelling);
        if (!content) return;
        const look = CONTENT_ONLY.includes(pasteType)
          ? {}
          : { s: { ...objectOf(cell.s), n: objectOf(content.s)?.n ?? objectOf(cell.s)?.n ?? null } };
        (cellValue[row] ??= {})[col] = { ...content, ...look };
      });
      const params: ISetRangeValuesMutationParams = { unitId, subUnitId, cellValue };
      const undo = SetRangeValuesUndoMutationFactory(
        { get: engine.get } as Parameters<typeof SetRangeValuesUndoMutationFactory>[0],
        params,
      );
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: undo }],
      };
    },
  });
  // Univer reads a single text, and a cell with Excel's number format, as English before any hook is asked: both become
  // cells without a format
  const byKeys = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => byKeys(pastedHtml(html, text, spelling.locale), text, files);
  const byMenu = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, pasteType) => byMenu(await readable(item, spelling), pasteType);
}

/** What a cell becomes; undefined leaves it as Univer pasted it. */
function pastedContent({ v, p }: ICellData, place: CellPlace, spelling: Spelling): ICellData | undefined {
  const { shown, figure, isText } = pastedCell(String(v));
  const text = shown.trim();
  const bare = { f: null, si: null, p: null };
  if (isText || isTextCell(place)) return { ...bare, v: shown, t: CellValueType.FORCE_STRING };
  if (text.startsWith("=")) return { ...bare, v: null, f: spelling.typedFormula(text) };
  const read = spelling.entry(text);
  const isFigure = figure !== undefined && typeof read?.value !== "boolean";
  const content = cellContent(text, isFigure ? { ...read, value: figure } : read, place);
  // a text may have letters of different looks
  return p && content.t === CellValueType.STRING && shown === v ? undefined : { ...bare, ...content };
}

/** What the menu's Paste reads from the clipboard. */
async function readable(item: ClipboardItem, spelling: Spelling): Promise<ClipboardItem> {
  const read = async (type: string): Promise<string | undefined> =>
    item.types.includes(type) ? (await item.getType(type)).text() : undefined;
  const html = await read(HTML);
  const table = pastedHtml(html, await read(PLAIN), spelling.locale);
  if (table === undefined || table === html || item.types.some((type) => type.startsWith("image/"))) return item;
  const blob = new Blob([table], { type: HTML });
  return {
    ...item,
    types: [...new Set([...item.types, HTML])],
    getType: (type: string) => (type === HTML ? Promise.resolve(blob) : item.getType(type)),
  };
}

const objectOf = (style: Nullable<ICellData["s"]>): IStyleData | undefined =>
  typeof style === "object" && style !== null ? style : undefined;
