import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { OrderChoices } from "../../src/orders/prepare/OrderChoices";
import type { OrderReport } from "../../src/orders/prepare/OrderReport";
import type { OrderSample } from "../../src/orders/prepare/OrderSample";
import { standInSources } from "../../src/taskpane/data/InSourcesQuestion";
import { Questions } from "../../src/taskpane/data/Questions";
import { LocaleContext } from "../../src/taskpane/parts/useWords";
import { addTexts } from "../../src/vocabulary/ui";
import { dataTexts } from "../../src/vocabulary/ui/dataTexts";
import { CHOICES } from "../support/orderChoices";
import { violations } from "./axe";

addTexts(dataTexts);

const FILES = ["a.csv", "b.csv", "c.csv"];
const sample = {
  sources: FILES.map((name, i) => ({ name, size: 1, missing: i === 1 ? ["Rabais", "Ville"] : [], others: [] })),
} as unknown as OrderSample;
const report = { inSources: { orders: 1200, ofOthers: 3 } } as OrderReport;

const onChosen = jest.fn<void, [OrderChoices]>();
const chosen = (): OrderChoices | undefined => onChosen.mock.lastCall?.[0];

function Asked({ first }: { first: Partial<OrderChoices> }): React.JSX.Element {
  const [choices, setChoices] = useState<OrderChoices>({ ...CHOICES, sources: FILES, ...first });
  return (
    <LocaleContext.Provider value="fr">
      <Questions
        questions={["inSources", "titlesDiffer"]}
        money={String}
        {...{ sample, choices, report }}
        onChosen={(next) => {
          onChosen(next);
          setChoices(next);
        }}
      />
    </LocaleContext.Provider>
  );
}

describe("orders that stand in several sources", () => {
  test("are one, of the file that is put last, or several", async () => {
    const user = userEvent.setup();
    const { container } = render(<Asked first={{}} />);
    const once = screen.getByRole<HTMLInputElement>("radio", { name: /^Les mêmes/ });
    expect(once.checked).toBe(true);
    expect(once.labels?.[0]?.textContent).toMatch(/1\s200 numéros, dont 3 chez un autre client$/);
    const last = screen.getByRole<HTMLSelectElement>("combobox", { name: "En cas d’écart, compte" });
    expect(last.value).toBe("c.csv");
    await user.selectOptions(last, "a.csv");
    expect(chosen()?.sources).toEqual(["b.csv", "c.csv", "a.csv"]);
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole("radio", { name: /^D’autres/ }));
    expect(chosen()?.numbersApart).toBe(true);
    expect(screen.queryByRole("combobox")).toBeNull();
    await user.click(once);
    expect(chosen()).toMatchObject({ numbersApart: false, sources: ["b.csv", "c.csv", "a.csv"] });
  });

  test("are those that changed last, where a column tells", () => {
    render(<Asked first={{ columns: { ...CHOICES.columns, updated: "Modifié le" } }} />);
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(screen.getByText(/selon «\sModifié le\s»$/)).toBeTruthy();
  });

  test("are asked about where there are some, and as long as the answer can be taken back", () => {
    const none = { inSources: { orders: 0, ofOthers: 0 } } as OrderReport;
    expect(standInSources({ choices: CHOICES, report })).toBe(true);
    expect(standInSources({ choices: CHOICES, report: none })).toBe(false);
    expect(standInSources({ choices: { ...CHOICES, numbersApart: true }, report: none })).toBe(true);
    expect(standInSources({ choices: CHOICES, report: undefined })).toBe(false);
  });
});

test("the columns that a file lacks are named", () => {
  render(<Asked first={{}} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "b.csv\u00A0: sans Rabais, Ville",
  ]);
});
