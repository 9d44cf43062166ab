import { templates } from "../../src/template/templates";
import { layout } from "../../src/template/layout";
import { figuresOf, fitOf } from "../support/figureWidths";
import { cellAddress } from "../../src/formula/address";
import { evaluatePlan } from "../../src/files/evaluatePlan";
import { functionEntries } from "../support/writeTemplateFile";
test("x", () => {
  const out: string[] = [];
  for (const t of templates) for (const l of ["en","fr"] as const) for (const c of ["EUR","CHF"] as const) {
    const plan = layout(t, l, { sheetName: "a", answers: t.example(l), currency: c, spelling: "native" });
    const at = evaluatePlan(plan, functionEntries);
    const fits = figuresOf(plan).map((cell) => { const v = cell.content && "value" in cell.content ? cell.content.value : at(cell); return typeof v === "number" ? [{ a: cellAddress(cell), s: cell.style.size, ...fitOf(cell, plan, v, l) }] : []; }).flat();
    out.push(`${t.id} ${c} ${l}: ${fits.filter(f=>f.size<f.s || f.s>=14).map(f=>`${f.a} ${f.text} ${f.s}→${f.size.toFixed(1)} (${f.width.toFixed(0)}/${f.room})`).join("; ")}`);
  }
  require("fs").writeFileSync("/tmp/pg/fits.txt", out.join("\n"));
});
