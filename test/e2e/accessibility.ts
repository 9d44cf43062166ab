import type { Frame } from "playwright-core";

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * A new step comes in over 150 ms: half-way there its text is too pale, and Fluent does not yet know what arrow keys
 * lead to.
 */
export const MOTION = 400;

/**
 * The accessibility rules that the pane breaks, contrast included. Fluent's focus manager leaves hidden markers on
 * purpose.
 */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.waitForTimeout(MOTION);
  await frame.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const found = (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
