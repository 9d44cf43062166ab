import { calmRibbon } from "../../../src/workbench/grid/calmRibbon";

interface Entry {
  key: string;
  children?: Entry[];
}

/** A toolbar that counts how often it is made and drawn. */
class Toolbar {
  made = 0;
  drawn: string[] = [];
  buttons: Entry[] = [{ key: "bold" }, { key: "italic" }];

  _updateRibbon(): void {
    this.made++;
    this._setRibbon([{ key: "start", children: [{ key: "fonts", children: [...this.buttons] }] }]);
  }
  _setRibbon(groups: Entry[]): void {
    this.drawn.push(groups.map(({ key, children }) => key + JSON.stringify(children)).join());
  }
}
const original = { ...Object.getOwnPropertyDescriptors(Toolbar.prototype) };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let toolbar: Toolbar;
beforeEach(() => {
  Object.defineProperties(Toolbar.prototype, original);
  calmRibbon(Toolbar.prototype);
  toolbar = new Toolbar();
});

test("is made once for all that happens at once", async () => {
  for (let i = 0; i < 5; i++) toolbar._updateRibbon();
  await settled();
  expect([toolbar.made, toolbar.drawn.length]).toEqual([1, 1]);
  toolbar._updateRibbon();
  await settled();
  expect(toolbar.made).toBe(2);
});

test("is drawn only with other buttons, in another order or fewer", async () => {
  const change = async (buttons: Entry[]): Promise<number> => {
    toolbar.buttons = buttons;
    toolbar._updateRibbon();
    await settled();
    return toolbar.drawn.length;
  };
  const [bold, italic] = toolbar.buttons as [Entry, Entry];
  expect(await change([bold, italic])).toBe(1);
  expect(await change([bold, italic])).toBe(1);
  expect(await change([italic, bold])).toBe(2);
  expect(await change([italic])).toBe(3);
  // the same name, made anew
  expect(await change([{ ...italic }])).toBe(4);
  expect(await change([])).toBe(5);
});

test("of two toolbars neither holds the other back", async () => {
  const other = new Toolbar();
  for (const one of [toolbar, other]) one._updateRibbon();
  await settled();
  expect([toolbar.drawn.length, other.drawn.length]).toEqual([1, 1]);
});

test("is left alone where Univer has no such methods", () => {
  expect(() => calmRibbon({})).not.toThrow();
});
