import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import type { OrderReport } from "../../src/orders/prepare/OrderReport";
import type { AcquisitionCost as Cost } from "../../src/orders/tables/TableSettings";
import { AcquisitionCost } from "../../src/taskpane/data/AcquisitionCost";
import { LocaleContext } from "../../src/taskpane/parts/useWords";
import { addTexts } from "../../src/vocabulary/ui";
import { dataTexts } from "../../src/vocabulary/ui/dataTexts";
import { violations } from "./axe";

addTexts(dataTexts);

const onCost = jest.fn<void, [Cost | undefined]>();
const known = (): Cost | undefined => onCost.mock.lastCall?.[0];

function Asked({ channels, segments = [] }: Partial<Pick<OrderReport, "channels" | "segments">>): React.JSX.Element {
  const [cost, setCost] = useState<Cost>();
  return (
    <LocaleContext.Provider value="fr">
      <AcquisitionCost
        report={{ channels, segments } as OrderReport}
        cost={cost}
        currency="EUR"
        onCost={(next) => {
          onCost(next);
          setCost(next);
        }}
      />
    </LocaleContext.Provider>
  );
}

const way = (): HTMLSelectElement => screen.getByRole("combobox", { name: "Coûts d’acquisition connus" });
const field = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });

test("one figure where the orders part customers by nothing", async () => {
  const user = userEvent.setup();
  render(<Asked channels={[]} />);
  expect(screen.queryByRole("combobox")).toBeNull();
  await user.type(field("Coûts d’acquisition de la période"), "1 200,50");
  expect(known()).toEqual({ by: "all", cost: 1200.5 });
});

test("a figure for each channel, and their sum", async () => {
  const user = userEvent.setup();
  const { container } = render(<Asked channels={["Boutiques", "Réseaux"]} />);
  expect([...way().options].map(({ text }) => text)).toEqual(["Au total", "Par canal"]);
  await user.selectOptions(way(), "Par canal");
  expect(known()).toBeUndefined();
  await user.type(field("Boutiques"), "900");
  await user.type(field("Réseaux"), "300,5");
  expect(known()).toEqual({
    by: "channel",
    costs: [
      ["Boutiques", 900],
      ["Réseaux", 300.5],
    ],
  });
  expect(screen.getByText(/^1\s200,50\s€ en tout/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await user.clear(field("Boutiques"));
  expect(known()).toEqual({ by: "channel", costs: [["Réseaux", 300.5]] });
  await user.clear(field("Réseaux"));
  expect(known()).toBeUndefined();
  await user.selectOptions(way(), "Au total");
  expect(field("Coûts d’acquisition de la période").value).toBe("");
});

test("what has no names is not offered", () => {
  render(<Asked channels={[]} segments={["Pro", "Particulier"]} />);
  expect([...way().options].map(({ text }) => text)).toEqual(["Au total", "Par segment"]);
});
