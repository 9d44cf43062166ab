import { screen } from "@testing-library/react";
import { violations } from "./axe";
import { answer, chain, heading, next, start, summary } from "./guidedPane";

beforeEach(() => {
  localStorage.clear();
});

describe("a margin that is known", () => {
  test("is typed as a rate, without stock; the sheet gets it in its own cell", async () => {
    const { user, host, container } = await start({ locale: "fr" });
    await answer(user, "200000", "4000");
    await answer(user, "1000");
    await user.click(screen.getByRole("tab", { name: "Taux connu" }));
    expect(screen.getAllByRole("textbox").map(({ name }: HTMLElement & { name?: string }) => name)).toEqual([
      "margin_typed",
    ]);
    await user.type(screen.getByRole("textbox", { name: "Taux de marge brute" }), "60");
    expect(chain()).toContain("Marge×60\u00A0%");
    expect(await violations(container)).toEqual([]);
    await user.click(next());
    await user.click(screen.getByRole("tab", { name: "Je connais le taux" }));
    await user.type(screen.getByRole("textbox", { name: "Taux d’attrition" }), "25");
    for (let step = 0; step < 3; step++) await user.click(next());
    await summary();
    expect(heading().textContent).toBe("Valeur vie client480,00\u00A0€");
    await user.click(screen.getByRole("button", { name: "Créer la feuille" }));
    await screen.findByRole("heading", { name: /créée\.$/ });
    const [plan] = host.written;
    const typed = plan?.names.find(({ name }) => name === "margin_typed");
    expect(plan?.cells.find(({ row, column }) => row === typed?.row && column === typed.column)?.content).toEqual({
      value: 0.6,
    });
  });

  test("another way asks for its own figures, and the first one keeps its answers", async () => {
    const { user } = await start();
    await answer(user, "200000", "4000");
    await answer(user, "1000");
    await user.type(screen.getByRole("textbox", { name: "Opening stock" }), "5");
    await user.click(screen.getByRole("tab", { name: "Known cost" }));
    await user.type(screen.getByRole("textbox", { name: "Cost of goods sold" }), "80000");
    expect(chain()).toContain("Margin×60%");
    await user.click(screen.getByRole("tab", { name: "From stock" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Opening stock" }).value).toBe("5");
    expect(chain()).toContain("Margin×–");
  });
});
