// What another program makes of our files: excelize, a library in Go, with a calculation of its own. It runs in a
// process of its own, as it brings a runtime that stays.
//   node excelize.cjs calculate files…      → { file: { address: value } } of all formulas
//   node excelize.cjs change file cell value target   writes the file again with another input
const fs = require("node:fs");
const path = require("node:path");
const { init } = require("excelize-wasm");

const [command, ...args] = process.argv.slice(2);
void main();

async function main() {
  const excelize = await init(path.join(path.dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
  const open = (file) => checked(excelize.OpenReader(new Uint8Array(fs.readFileSync(file))));
  if (command === "calculate") {
    process.stdout.write(JSON.stringify(Object.fromEntries(args.map((file) => [file, calculate(open(file))]))), () =>
      process.exit(0),
    );
  } else {
    const [file, cell, value, target] = args;
    const book = open(file);
    checked(book.SetCellValue(checked(book.GetSheetList()).list[0], cell, Number(value)));
    fs.writeFileSync(target, Buffer.from(checked(book.WriteToBuffer()).buffer));
    process.exit(0);
  }
}

function calculate(book) {
  const [sheet] = checked(book.GetSheetList()).list;
  const [, column, row] = /:([A-Z]+)(\d+)$/.exec(checked(book.GetSheetDimension(sheet)).dimension);
  const values = {};
  for (let r = 1; r <= Number(row); r++) {
    for (let c = 65; c <= column.charCodeAt(0); c++) {
      const cell = `${String.fromCharCode(c)}${r}`;
      // an error of the formula is its value
      if (book.GetCellFormula(sheet, cell).formula)
        values[cell] = book.CalcCellValue(sheet, cell, { RawCellValue: true }).value;
    }
  }
  return values;
}

function checked(result) {
  if (result.error) throw new Error(result.error);
  return result;
}
