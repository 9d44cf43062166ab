import { program } from "../../../src/excel/program";

/** Office, in a program that has these requirement sets. */
function inProgram(has: (set: string, version: number) => boolean, diagnostics?: object): void {
  Object.assign(globalThis, {
    Office: {
      context: {
        diagnostics,
        requirements: { isSetSupported: (set: string, version: string) => has(set, Number(version.split(".")[1])) },
      },
    },
  });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("tells the program, and what each missing set would bring", () => {
  inProgram((set, minor) => set === "CustomFunctionsRuntime" || minor <= 12, { platform: "Mac", version: "16.60" });
  expect(program()).toEqual({
    name: "Mac 16.60",
    lacks: [
      { ability: "renames", set: "ExcelApi 1.17" },
      { ability: "notes", set: "ExcelApi 1.18" },
      { ability: "undo", set: "ExcelApi 1.20" },
    ],
  });
});

test("one that tells nothing has no name; one that has all lacks nothing", () => {
  inProgram(() => true);
  expect(program()).toEqual({ name: "", lacks: [] });
});
