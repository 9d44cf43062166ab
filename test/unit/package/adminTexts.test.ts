import fs from "node:fs";
import path from "node:path";
import { helpPage } from "../../../scripts/help-page.cjs";
import { readOptions } from "../../../scripts/package/readOptions.cjs";

const root = path.resolve(__dirname, "../../..");
const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");
const admin = { en: read("docs/admin.md"), fr: read("docs/admin.fr.md") };
const note = read("docs/deploy-note.html");

test("the guide says the same in both languages: its headings, commands and links", () => {
  for (const pattern of [/^#+ /gm, /^npm run .*$/gm, /^\| /gm])
    expect((admin.fr.match(pattern) ?? []).length).toBe((admin.en.match(pattern) ?? []).length);
  const links = (text: string) =>
    [...new Set([...text.matchAll(/\]\((https:[^)]*)\)/g)].map(([, link]) => link))].sort();
  expect(links(admin.fr)).toEqual(links(admin.en));
});

test.each(Object.entries(admin))(
  "every command of the guide in %s is one that the command takes",
  (_language, text) => {
    const commands = [...text.matchAll(/^npm run package -- (.*)$/gm)].map(([, args]) => args!.split(" "));
    expect(commands).toHaveLength(5);
    for (const args of commands) expect(readOptions(args).url.href).toBe("https://addins.example.com/clv/");
  },
);

test.each(Object.entries(admin))("every heading that the guide in %s leads to exists", (_language, text) => {
  const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const wanted = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor!);
  expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

const french = {
  "docs/admin.fr.md": admin.fr.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g, ""),
  "docs/deploy-note.html": /<section id="fr"[\s\S]*<\/section>/
    .exec(note)![0]
    .replaceAll("&nbsp;", "\u00a0")
    .replace(/<[^>]*>|\{\{\w+\}\}/g, ""),
  "help-fr.html": helpPage([], "fr")
    .replaceAll("&#160;", "\u00a0")
    .replace(/<[^>]*>|#NOM\?/g, ""),
};
test.each(Object.entries(french))("%s has French spaces and apostrophes", (_file, text) => {
  expect(text.length).toBeGreaterThan(400);
  expect(
    [...text.matchAll(/.{0,20}(?: [:;!?%»]|[^\u00a0\n][;!%»]|«[^\u00a0]|\w'\w).{0,10}/g)].map(([found]) => found),
  ).toEqual([]);
});

test("nothing that goes to administrators names this computer", () => {
  for (const text of [admin.en, admin.fr, note]) expect(text).not.toMatch(/localhost/i);
});
