import { BorderStyleTypes } from "@univerjs/core";
import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import { nameOfLook, tableLooks, USUAL_LOOK, type TableLook } from "./tableLooks";

/** Looks as Univer's plugin for tables takes them, and the one of a new table. */
export const tableSettings = {
  userThemes: [
    ...tableLooks.map((look) => ({ name: look.name, style: themeOf(look) })),
    { name: nameOfLook(undefined, false), style: {} },
  ],
  defaultThemeIndex: tableLooks.findIndex(({ name }) => name === USUAL_LOOK),
};

function themeOf({ heading, band, line }: TableLook): Omit<IRangeThemeStyleJSON, "name"> {
  const edge = { s: BorderStyleTypes.THIN, cl: { rgb: line } };
  return {
    headerRowStyle: {
      ...(heading.fill ? { bg: { rgb: heading.fill } } : {}),
      cl: { rgb: heading.color },
      bl: 1,
      bd: { t: edge, b: edge },
    },
    ...(band ? { firstRowStyle: { bg: { rgb: band } } } : {}),
    lastRowStyle: { bd: { b: edge } },
  };
}
