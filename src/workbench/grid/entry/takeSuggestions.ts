import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import { IEditorService, IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";

/** Univer's operation of the keys of the list of functions; what follows is the editor. */
const LIST_KEYS = "sheet.formula-embedding-editor.search_function.";
const SUGGESTIONS = "[data-u-comp=sheets-formula-editor] li";
/** The one that Enter and Tab put in. */
const ACTIVE = `${SUGGESTIONS}.univer-bg-gray-200`;

/**
 * The list of functions has its keys only while it answers what is typed. Univer renews it a while after a key: until then it is open for a
 * name that has become a cell's address by now, or is left behind, and Enter would put a function into the middle of a finished formula.
 */
export function takeSuggestions(engine: Engine): void {
  const descriptions = engine.get(IDescriptionService);
  const shortcuts = engine.get(IShortcutService);
  const beginning = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  /** Univer puts a suggestion where the caret was when it asked for the list. */
  let askedBehind: string | undefined;
  descriptions.getSearchListByNameFirstLetter = (text) => {
    askedBehind = nameAtCaret(engine)?.behind;
    return beginning(text);
  };

  const answers = (key: number | undefined): boolean => {
    const typed = nameAtCaret(engine);
    if (!typed || typed.behind !== askedBehind) return false;
    const takes = key === KeyCode.ENTER || key === KeyCode.TAB;
    return namesShown(takes ? ACTIVE : SUGGESTIONS).some((name) => name.toUpperCase().startsWith(typed.name.toUpperCase()));
  };
  shortcuts.registerShortcut = (item) => register(item.id.startsWith(LIST_KEYS) ? { ...item, preconditions: () => answers(item.binding) } : item);
}

interface TypedName {
  readonly name: string;
  /** The formula before it. */
  readonly behind: string;
}

/** What Univer would look up at once: it knows LOG1 for a cell and LOG10 for a function. */
function nameAtCaret(engine: Engine): TypedName | undefined {
  const editor = engine.get(IEditorService).getFocusEditor();
  const text = editor?.getDocumentDataModel()?.getPlainText() ?? "";
  if (!editor || !text.startsWith("=")) return undefined;
  const caret = editor.getCursorPosition();
  let start = 1;
  for (const node of engine.get(LexerTreeBuilder).sequenceNodesBuilder(text.slice(start)) ?? []) {
    const token = typeof node === "string" ? node : node.token;
    const end = start + token.length;
    if (caret > start && caret <= end) return typeof node !== "string" && node.nodeType === sequenceNodeType.FUNCTION ? { name: token, behind: text.slice(0, start) } : undefined;
    start = end;
  }
  return undefined;
}

/** As the page has them: only the list itself knows where the arrow keys and the mouse have been. */
const namesShown = (selector: string): string[] => [...document.querySelectorAll(selector)].map((item) => item.firstElementChild?.textContent ?? "");
