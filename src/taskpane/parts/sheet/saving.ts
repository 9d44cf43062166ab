import type { FunctionEntry } from "../../../explain/Scope";
import type { Plan, PlanList } from "../../../template/plan";
import type { TeamTemplate } from "../../../template/team/TeamTemplate";
import { teamText } from "../../../template/team/teamText";
import type { Template } from "../../../template/Template";
import type { Locale } from "../../../vocabulary/locale";
import { copyText } from "../copyText";
import type { Host } from "../Host";
import { fileName } from "./fileName";
import { handOver } from "./handOver";

/** A worksheet that can be saved: as a team's own template, and as the plan of it. */
export interface Shared {
  team: TeamTemplate;
  template: Template;
  plan: Plan;
}

/** How far saving is, and what came of it. */
export type Saving =
  | { status: "idle" | "running" }
  | { status: "handedOver"; file: string; workbook: Uint8Array | undefined }
  | { status: "opened" | "notOpened" | "copied" | "failed" }
  | { status: "notCopied"; text: string };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes the workbook of a worksheet and has it saved, or, where no file can be, opened. */
export async function saveWorkbook(
  host: Pick<Host, "savesFiles" | "openWorkbook">,
  { team, template, plan }: Shared,
  functions: readonly FunctionEntry[],
): Promise<Saving> {
  let workbook: Uint8Array;
  try {
    // what writes files is read when the first one is written
    const [{ planFile }, { fileProperties }] = await Promise.all([
      import(/* webpackChunkName: "files" */ "../../../files/planFile"),
      import(/* webpackChunkName: "files" */ "../../../files/fileProperties"),
    ]);
    const {
      language,
      formulas,
      values: { entity },
    } = team;
    const properties = fileProperties(template, language, formulas, typeof entity === "string" ? entity : undefined);
    workbook = await planFile({ plan, formulas, properties }, new Map(functions.map((entry) => [entry.id, entry])));
  } catch {
    return { status: "failed" };
  }
  return handOverOrOpen(host, workbook, team.name);
}

/** Several worksheets as one file. */
export async function saveSheets(
  host: Pick<Host, "savesFiles" | "openWorkbook">,
  sheets: readonly { template: Template; plan: Plan }[],
  name: string,
  locale: Locale,
  functions: readonly FunctionEntry[],
): Promise<Saving> {
  let workbook: Uint8Array;
  try {
    const [{ planSheets }, { fileProperties }] = await Promise.all([
      import(/* webpackChunkName: "files" */ "../../../files/planSheets"),
      import(/* webpackChunkName: "files" */ "../../../files/fileProperties"),
    ]);
    workbook = await planSheets(
      sheets.map(({ plan }) => plan),
      fileProperties(sheets[0]!.template, locale, "native"),
      new Map(functions.map((entry) => [entry.id, entry])),
    );
  } catch {
    return { status: "failed" };
  }
  return handOverOrOpen(host, workbook, name);
}

/** Has the rows of a list saved as a table of text. */
export async function saveList(list: PlanList, name: string, locale: Locale): Promise<Saving> {
  try {
    const { listCsv } = await import(/* webpackChunkName: "files" */ "../../../files/listCsv");
    const file = fileName(name, ".csv");
    handOver(file, listCsv(list, locale) as Uint8Array<ArrayBuffer>, "text/csv");
    return { status: "handedOver", file, workbook: undefined };
  } catch {
    return { status: "failed" };
  }
}

async function handOverOrOpen(
  host: Pick<Host, "savesFiles" | "openWorkbook">,
  workbook: Uint8Array,
  name: string,
): Promise<Saving> {
  if (!host.savesFiles) return openInstead(host, workbook);
  const file = fileName(name, ".xlsx");
  handOver(file, workbook as Uint8Array<ArrayBuffer>, XLSX);
  return { status: "handedOver", file, workbook };
}

export async function openInstead(host: Pick<Host, "openWorkbook">, workbook: Uint8Array): Promise<Saving> {
  try {
    await host.openWorkbook(workbook);
    return { status: "opened" };
  } catch {
    return { status: "notOpened" };
  }
}

/** Has the team template saved, or, where no file can be, puts its text on the clipboard. */
export async function saveTeam(host: Pick<Host, "savesFiles">, team: TeamTemplate): Promise<Saving> {
  if (!host.savesFiles) return copyTeam(team);
  const file = fileName(team.name, ".clv-team.json");
  handOver(file, teamText(team), "application/json");
  return { status: "handedOver", file, workbook: undefined };
}

export async function copyTeam(team: TeamTemplate): Promise<Saving> {
  const text = teamText(team);
  return (await copyText(text)) ? { status: "copied" } : { status: "notCopied", text };
}
