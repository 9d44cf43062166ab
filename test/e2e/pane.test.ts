import { violations } from "./accessibility";
import { paneFrame } from "./pane";
import { session } from "./session";

const openWorkbench = session();

test.each([
  ["en", "light", /CLV\.VALUE/],
  ["fr", "dark", /CLV\.VALUE/],
] as const)(
  "the catalogue in %s, %s: found by a synonym, opened by keyboard, accessible",
  async (lang, theme, name) => {
    const workbench = await openWorkbench(`lang=${lang}&theme=${theme}`);
    const frame = paneFrame(workbench);
    await frame.getByRole("tab", { name: lang === "fr" ? "Fonctions" : "Functions" }).click();
    const search = frame.getByRole("searchbox");
    await search.focus();
    await workbench.page.keyboard.type(lang === "fr" ? "valeur vie client" : "cltv");
    const row = frame.getByRole("button", { name }).first();
    await row.focus();
    await workbench.page.keyboard.press("Enter");
    await frame.getByRole("button", { name: lang === "fr" ? /^Mode de calcul/ : /^How it is worked out/ }).focus();
    await workbench.page.keyboard.press("Enter");
    await frame.getByText("=CLV.VALUE(25").first().waitFor();
    expect(await row.getAttribute("aria-expanded")).toBe("true");
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`pane-${lang}-${theme}`);
    expect(workbench.trouble).toEqual([]);
  },
);
