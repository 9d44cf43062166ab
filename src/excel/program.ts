import { ABILITIES, can, type Ability } from "./abilities";

/** The program around the pane. */
export interface Program {
  /** As it calls itself, with its version: "PC 16.0.17328.20162". */
  name: string;
  /** What it lacks, with the requirement set that would bring it. */
  lacks: readonly { ability: Ability; set: string }[];
}

/** What Office tells of the program, and what it cannot do. */
export function program(): Program {
  const { diagnostics } = Office.context as Partial<Office.Context>;
  return {
    name: [diagnostics?.platform, diagnostics?.version].filter(Boolean).join(" "),
    lacks: (Object.keys(ABILITIES) as Ability[])
      .filter((ability) => !can(ability))
      .map((ability) => ({ ability, set: ABILITIES[ability].join(" ") })),
  };
}
