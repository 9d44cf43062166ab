/** What is asked of the program, set by set: where one is missing, something of the add-in is. */
const ASKED = {
  functions: ["CustomFunctionsRuntime", "1.3"],
  severalAreas: ["ExcelApi", "1.9"],
  numberMarks: ["ExcelApi", "1.11"],
  memory: ["ExcelApi", "1.12"],
  renames: ["ExcelApi", "1.17"],
  undo: ["ExcelApi", "1.20"],
} as const;

export type Ability = keyof typeof ASKED;

/** The program around the pane. */
export interface Program {
  /** As it calls itself, with its version: "PC 16.0.17328.20162". */
  name: string;
  /** What it lacks, with the requirement set that would bring it. */
  lacks: readonly { ability: Ability; set: string }[];
}

/** What Office tells of the program, and what it cannot do. */
export function program(): Program {
  const { diagnostics, requirements } = Office.context as Partial<Office.Context>;
  return {
    name: [diagnostics?.platform, diagnostics?.version].filter(Boolean).join(" "),
    lacks: (Object.keys(ASKED) as Ability[]).flatMap((ability) => {
      const [set, version] = ASKED[ability];
      return requirements?.isSetSupported(set, version) ? [] : [{ ability, set: `${set} ${version}` }];
    }),
  };
}
