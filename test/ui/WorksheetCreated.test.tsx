import { act, screen, waitFor } from "@testing-library/react";
import type { Host } from "../../src/taskpane/parts/Host";
import { violations } from "./axe";
import { chain, heading, next, open, summary } from "./guidedPane";

beforeEach(() => {
  localStorage.clear();
});

describe("after the worksheet was created", () => {
  async function created(changes: Partial<Host> = {}): Promise<ReturnType<typeof open>> {
    const opened = open(changes);
    await opened.user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    await opened.user.click(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { level: 1, name: /created\.$/ });
    return opened;
  }

  test("the chain follows the sheet, and shows the answers again once it is gone", async () => {
    const { host, container } = await created();
    expect(chain()).toBe("Order€25.00Frequency×2.6667Margin×41.25%Churn÷60%Value=€45.83");
    act(() => {
      host.calculate({ aov: 30, purchase_frequency: 2, margin_rate: 0.5, churn_rate: 0.4, clv: 75 });
    });
    expect(chain()).toBe("Order€30.00Frequency×2Margin×50%Churn÷40%Value=€75.00");
    act(() => {
      host.calculate({ aov: 30, purchase_frequency: 2, margin_rate: 0.5, churn_rate: undefined, clv: undefined });
    });
    expect(chain()).toContain("Value=–");
    act(() => {
      host.calculate(undefined);
    });
    expect(chain()).toContain("Value=€45.83");
    expect(await violations(container)).toEqual([]);
  });

  test("nobody follows a sheet that is no longer in sight", async () => {
    const { user, host } = await created();
    expect(host.followers()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(host.followers()).toBe(0);
  });

  test("saving and passing on stand there", async () => {
    const asked: string[] = [];
    const { user } = await created({
      readSheet: (key) => {
        asked.push(key);
        return Promise.resolve("notOurs");
      },
    });
    await user.click(screen.getByRole("button", { name: "Save or share" }));
    await waitFor(
      () => {
        expect(asked).toEqual(["Company A 2025"]);
      },
      { timeout: 5000 },
    );
  });

  test("a double click on Create makes one worksheet and leaves it in sight; on Next it answers one question", async () => {
    const { user, host } = open();
    await user.click(screen.getByRole("button", { name: "See the worked example" }));
    await summary();
    await user.dblClick(screen.getByRole("button", { name: "Create the worksheet" }));
    await screen.findByRole("heading", { level: 1, name: /created\.$/ });
    expect(host.written).toHaveLength(1);
    // what has come to stand on that side of the foot
    expect(document.querySelector("footer")?.lastElementChild?.children).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Change the answers" }));
    for (let step = 0; step < 3; step++) await user.click(screen.getByRole("button", { name: "Back" }));
    expect(heading().textContent).toBe("How many customers do you lose?");
    await user.dblClick(next());
    expect(heading().textContent).toBe("What does a new customer cost you?");
  });
});
