import { explain } from "../../src/explain/explain";
import type { FunctionEntry } from "../../src/explain/Scope";
import type { Wording } from "../../src/explain/Wording";
import { formatFigure } from "../../src/taskpane/formatFigure";
import type { Locale } from "../../src/vocabulary/locale";
import { readCatalogue } from "../support/catalogue";
import "../support/functions";
import { readingOf } from "../support/reading";

const catalogue = readCatalogue() as unknown as FunctionEntry[];
const wording = (locale: Locale): Wording => ({ locale, figure: (value, id) => formatFigure(value, id, { locale, currency: "EUR" }) });

test("x", () => {
  for (const e of readCatalogue()) {
    const v = e.examples[0]!.value;
    for (const l of ["en","fr"] as const) {
    const r = explain(readingOf({ A1: { formula: e.examples[0]!.formula, value: Array.isArray(v) ? (v[1] as unknown[])[1] : v } , ...(Array.isArray(v)?{B2:{value:(v[1] as unknown[])[1]}}:{})}, Array.isArray(v) ? "B2" : "A1", Array.isArray(v)?{anchor:"A1",spill:{rows:5,columns:4}}:{}), catalogue, wording(l));
    console.log(r.formula!.map(p=>p.argument===undefined?p.text:`[${p.argument}:${p.text}]`).join(""), "\n", r.label, r.shown, r.about, r.fault, "\n", r.call?.sentence, "\n", r.call?.inputs.map(i=>`${i.label}: ${i.shown} (${i.note})`).join("; "), "\n", r.call?.steps.map(s=>`${s.label}: ${s.pieces.map(p=>(p.raised?"^":"")+p.text).join("")} = ${s.shown}`).join("\n   "), "\n", r.effects.map(e2=>JSON.stringify(e2)).join("\n  "));
    }
  }
});
