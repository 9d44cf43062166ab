import { CommandType, type ICommand } from "@univerjs/core";
import { FunctionType, LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import {
  type IInsertCommandParams,
  IEditorService,
  InsertCommand,
  IShortcutService,
  KeyCode,
} from "@univerjs/preset-sheets-core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";

/** Univer's operation of the keys of the list of functions; what follows is the editor. */
const LIST_KEYS = "sheet.formula-embedding-editor.search_function.";
const SUGGESTIONS = "[data-u-comp=sheets-formula-editor] li";
/** The one that Enter and Tab take. */
const ACTIVE = `${SUGGESTIONS}.univer-bg-gray-200`;
const TAKE = "workbench.command.take-suggestion";

/**
 * The list of functions has its keys only while it answers what is typed. Univer renews it a while after a key: until
 * then it is open for a name that has become a cell's address by now, or is left behind, and Enter would put a function
 * into the middle of a finished formula.
 */
export function takeSuggestions(engine: Engine): void {
  const descriptions = engine.get(IDescriptionService);
  const shortcuts = engine.get(IShortcutService);
  const beginning = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  /** Where the name stands that the list is for. */
  let askedBehind: string | undefined;
  descriptions.getSearchListByNameFirstLetter = (text) => {
    askedBehind = nameAtCaret(engine)?.before;
    return beginning(text);
  };

  const fits = (suggestions: string): boolean => {
    const typed = nameAtCaret(engine);
    return (
      typed?.before === askedBehind &&
      namesShown(suggestions).some(
        (name) => typed !== undefined && name.toUpperCase().startsWith(typed.name.toUpperCase()),
      )
    );
  };
  shortcuts.registerShortcut = (item) => {
    if (!item.id.startsWith(LIST_KEYS)) return register(item);
    const takes = item.binding === KeyCode.ENTER || item.binding === KeyCode.TAB;
    return register(
      takes
        ? { ...item, id: TAKE, staticParameters: { list: item.id }, preconditions: () => fits(ACTIVE) }
        : { ...item, preconditions: () => fits(SUGGESTIONS) },
    );
  };

  const take: ICommand<{ readonly list: string }> = {
    id: TAKE,
    type: CommandType.COMMAND,
    handler: (_accessor, params) => {
      const [name] = namesShown(ACTIVE);
      const typed = nameAtCaret(engine);
      if (!params || name === undefined || !typed) return false;
      engine.commands.syncExecuteCommand(params.list, { keyCode: KeyCode.ESC });
      const type = beginning(name).find((one) => one.name === name)?.functionType;
      const isCall = type !== FunctionType.DefinedName && type !== FunctionType.Table;
      const insertion: IInsertCommandParams = {
        unitId: typed.editor,
        range: typed.range,
        body: { dataStream: isCall && typed.next !== "(" ? `${name}(` : name },
      };
      return engine.commands.executeCommand(InsertCommand.id, insertion);
    },
  };
  // Univer's own way sets the cursor by a timer: a quick hand has typed on by then, and goes on in the middle of it
  engine.commands.registerCommand(take);
}

interface TypedName {
  readonly editor: string;
  readonly name: string;
  readonly range: IInsertCommandParams["range"];
  /** The formula before it. */
  readonly before: string;
  /** The mark behind it. */
  readonly next: string | undefined;
}

/** What Univer would look up at once: it knows LOG1 for a cell and LOG10 for a function. */
function nameAtCaret(engine: Engine): TypedName | undefined {
  const editor = engine.get(IEditorService).getFocusEditor();
  const text = editor?.getDocumentDataModel()?.getPlainText() ?? "";
  if (!editor || !text.startsWith("=")) return undefined;
  const caret = editor.getCursorPosition();
  let startOffset = 1;
  for (const node of engine.get(LexerTreeBuilder).sequenceNodesBuilder(text.slice(startOffset)) ?? []) {
    const isFunction = typeof node !== "string" && node.nodeType === sequenceNodeType.FUNCTION;
    const name = typeof node === "string" ? node : node.token;
    const endOffset = startOffset + name.length;
    if (caret > startOffset && caret <= endOffset) {
      return isFunction
        ? {
            editor: editor.getEditorId(),
            name,
            range: { startOffset, endOffset, collapsed: false },
            before: text.slice(0, startOffset),
            next: text[endOffset],
          }
        : undefined;
    }
    startOffset = endOffset;
  }
  return undefined;
}

/** As the page has them: only the list itself knows where the arrow keys and the mouse have been. */
const namesShown = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((item) => item.firstElementChild?.textContent ?? "");
