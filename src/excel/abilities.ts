/** What the add-in asks of the program, and the requirement set that brings it. Without one, something is missing. */
export const ABILITIES = {
  functions: ["CustomFunctionsRuntime", "1.3"],
  severalAreas: ["ExcelApi", "1.9"],
  numberMarks: ["ExcelApi", "1.11"],
  /** Properties of worksheets, which hold stamps and what a sheet was made of. */
  memory: ["ExcelApi", "1.12"],
  spills: ["ExcelApi", "1.12"],
  renames: ["ExcelApi", "1.17"],
  notes: ["ExcelApi", "1.18"],
  undo: ["ExcelApi", "1.20"],
} as const;

export type Ability = keyof typeof ABILITIES;

export function can(ability: Ability): boolean {
  const [set, version] = ABILITIES[ability];
  return Office.context.requirements.isSetSupported(set, version);
}
