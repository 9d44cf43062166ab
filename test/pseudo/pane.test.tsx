import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { Pane } from "../../src/taskpane/Pane";
import { templates } from "../../src/template/templates";
import { currencies } from "../../src/vocabulary/currencies";
import { languages } from "../../src/vocabulary/languages";
import { terms } from "../../src/vocabulary/terms";
import { ui } from "../../src/vocabulary/ui";
import { readCatalogue } from "../support/catalogue";
import { fakeHost } from "../support/fakeHost";
import { marked } from "./marked.cjs";
import { PSEUDO, unspoken, withPseudo } from "./pseudoLanguage";

const catalogue = (readCatalogue() as Catalogue).map((entry) => ({
  ...entry,
  sentence: withPseudo(entry.sentence),
  means: withPseudo(entry.means),
}));

function open(): { user: UserEvent } {
  render(<Pane host={fakeHost({ locale: PSEUDO })} load={() => Promise.resolve(catalogue)} />);
  return { user: userEvent.setup({ delay: null }) };
}

/** What carries words that are nobody's: formulas and names of arguments, other languages in themselves, and styles. */
const NOT_SAID = "code, style, [lang]:not([lang=qps])";
const SAYING = ["aria-label", "aria-description", "aria-roledescription", "placeholder", "title", "alt"];

/** Every text on the page that speaks no third language: nodes, and what assistive technology is told. */
function foreign(): string[] {
  const texts: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode())
    if (!nodes.currentNode.parentElement?.closest(NOT_SAID)) texts.push(nodes.currentNode.textContent ?? "");
  for (const name of SAYING)
    for (const element of document.body.querySelectorAll(`[${name}]`))
      if (!element.closest(NOT_SAID)) texts.push(element.getAttribute(name)!);
  return [
    ...new Set(
      texts
        .map(unspoken)
        .map(withoutNames)
        .filter((text) => /\p{L}{2}/u.test(text)),
    ),
  ];
}

/**
 * The names of functions, arguments and currencies are the same in every language, and so is Excel's sign for a
 * formula.
 */
const NAMES: readonly string[] = [
  ...catalogue.flatMap(({ id }) => id.split(".")),
  ...Object.keys(terms),
  ...Object.keys(currencies),
  "CLV",
  "fx",
];
const withoutNames = (text: string): string =>
  text.replace(/\w+/g, (word) => (NAMES.includes(word) ? "" : word)).trim();

const button = (text: string): HTMLElement => screen.getByRole("button", { name: (name) => name.startsWith(text) });

beforeEach(() => {
  localStorage.clear();
});

test("home speaks the third language", () => {
  open();
  expect(screen.getByText(ui.welcomeTitle[PSEUDO])).toBeTruthy();
  expect(ui.welcomeTitle[PSEUDO]).toBe(marked(ui.welcomeTitle.en));
  expect(foreign()).toEqual([]);
});

test("a text that is no pair would be found", () => {
  render(
    <p>
      Left in <b>{languages.en.ownName}</b>
    </p>,
  );
  expect(foreign()).toEqual(["Left in", "English"]);
});

test("the functions, and the card of one", async () => {
  const { user } = open();
  await user.click(screen.getByRole("tab", { name: ui.functions[PSEUDO] }));
  await screen.findByRole("searchbox");
  expect(foreign()).toEqual([]);
  for (const { id } of catalogue.filter(({ id: one }) => ["AOV", "CONVERTCHURN", "LEVERS"].includes(one))) {
    await user.click(button(`CLV.${id}`));
    expect([id, foreign()]).toEqual([id, []]);
  }
});

test("a search without result", async () => {
  const { user } = open();
  await user.click(screen.getByRole("tab", { name: ui.functions[PSEUDO] }));
  await user.type(await screen.findByRole("searchbox"), "1234567");
  expect(foreign()).toEqual([]);
});

test("the wizard's first step, filled in and refused", async () => {
  const { user } = open();
  await user.click(button(ui.startOwn[PSEUDO]));
  const [first, second] = await screen.findAllByRole("textbox");
  expect(foreign()).toEqual([]);
  await user.type(first!, "1000000");
  await user.type(second!, "-1{Enter}");
  expect(foreign()).toEqual([]);
});

test.each(templates.map(({ id, title }) => [id, title] as const))(
  "the templates, and the page of %s",
  async (_, title) => {
    const { user } = open();
    await user.click(button(ui.templates[PSEUDO]));
    await screen.findByRole("list", { name: ui.templates[PSEUDO] });
    expect(foreign()).toEqual([]);
    await user.click(button(title[PSEUDO]));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(title[PSEUDO]);
    expect(foreign()).toEqual([]);
  },
);
