import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import type { Host } from "../../src/taskpane/parts/Host";
import { LOCALES } from "../../src/vocabulary/locale";
import { wizardTexts } from "../../src/vocabulary/ui/wizardTexts";
import { fakeHost } from "../support/fakeHost";

const isFirstQuestion = (name: string): boolean => LOCALES.some((locale) => wizardTexts.orderQuestion[locale] === name);

type Fake = ReturnType<typeof fakeHost>;

export function open(changes: Partial<Host> = {}): { user: UserEvent; host: Fake; container: HTMLElement } {
  const host = fakeHost(changes);
  const { container } = render(<Pane host={host} load={() => Promise.reject(new Error("not needed"))} />);
  return { user: userEvent.setup({ delay: null }), host, container };
}

/** Opens the wizard by keyboard at its first question. */
export async function start(changes: Partial<Host> = {}): Promise<ReturnType<typeof open>> {
  const opened = open(changes);
  screen.getByRole("button", { name: /^(Start with my figures|Commencer avec mes chiffres)$/ }).focus();
  await opened.user.keyboard("{Enter}");
  // the screen is read when it is first opened, and a busy machine takes its time for that
  await screen.findByRole("heading", { level: 1, name: isFirstQuestion });
  return opened;
}

export const heading = (): HTMLElement => screen.getByRole("heading", { level: 1 });
/** The last step is read when it is first reached. */
export const summary = (): Promise<HTMLElement> => screen.findByRole("heading", { level: 1 });
export const chain = (): string =>
  screen.getByRole("list", { name: /^(Value so far|Valeur à ce stade)$/ }).textContent ?? "";
export const next = (): HTMLElement => screen.getByRole("button", { name: /^(Next|Skip|Suivant|Passer)$/ });

/** Answers the fields of a step from the heading on, Tab by Tab over the cell buttons, and goes on with Enter. */
export async function answer(user: UserEvent, ...figures: string[]): Promise<void> {
  expect(document.activeElement).toBe(heading());
  // without a layout, Tab finds no way past one of Fluent's tab lists
  const hasTabs = screen.queryByRole("tablist") !== null;
  for (const [index, figure] of figures.entries()) {
    if (hasTabs)
      act(() => {
        screen.getAllByRole("textbox")[index]?.focus();
      });
    else
      do await user.tab();
      while (!(document.activeElement instanceof HTMLInputElement));
    if (figure) await user.keyboard(figure);
  }
  await user.keyboard("{Enter}");
}

/** Company A by keyboard up to the acquisition. */
export async function answerFigures(
  user: UserEvent,
  typed: (figure: string) => string = (figure) => figure,
): Promise<void> {
  await answer(user, ...["1000000", "40000"].map(typed));
  await answer(user, typed("15000"));
  await answer(user, ...["180000", "450000", "160000", "800000"].map(typed));
  await answer(user, ...["15000", "14200", "8200"].map(typed));
}
