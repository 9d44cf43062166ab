import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import { type ISequenceNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { languages } from "../../../vocabulary/languages";
import type { Engine } from "../engine";
import { LIST_GAP } from "./formulaSpelling";
import { formulaTokens } from "./formulaTokens";
import type { Spelling } from "./Spelling";

/** Univer's command of a key that writes into the cell editor or the formula bar. */
const INSERT_TEXT = "doc.command.insert-text";
const EDITORS: readonly string[] = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

interface Insertion {
  readonly unitId: string;
  readonly body: { dataStream: string };
  readonly range: { readonly startOffset: number };
}

/**
 * While a formula is typed, Univer colours its references, takes clicked cells and tells the argument at the cursor; it
 * knows the comma only.
 * Marks are exchanged one for one, so that every place in the text stays.
 */
export function readSeparators(engine: Engine, spelling: Spelling): void {
  const lexer = engine.get(LexerTreeBuilder);
  const nodesOf = lexer.sequenceNodesBuilder.bind(lexer);
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.sequenceNodesBuilder = (text) =>
    engine.book.isCellEditing() ? asTyped(nodesOf(spelling.marks(text)), text) : nodesOf(text);
  lexer.getFunctionAndParameter = (text, at) => functionAt(spelling.marks(text), at);
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== INSERT_TEXT) return;
    const { unitId, body, range } = params as Insertion;
    const { list } = languages[spelling.locale];
    if (list === "," || body.dataStream !== list || !EDITORS.includes(unitId) || !engine.book.isCellEditing()) return;
    const before =
      engine
        .get(IUniverInstanceService)
        .getUnit<DocumentDataModel>(unitId, UniverInstanceType.UNIVER_DOC)
        ?.getBody()
        ?.dataStream.slice(0, range.startOffset) ?? "";
    const behind = formulaTokens(before + list, spelling.locale).at(-1);
    if (before.startsWith("=") && behind?.kind === "mark" && !behind.inArray) body.dataStream = list + LIST_GAP;
  });
}

type Nodes = (string | ISequenceNode)[];

/**
 * Nodes of the exchanged text with what was typed in their places. Univer forgets a space at the end, and then does not
 * know where the cursor is.
 */
function asTyped(nodes: Nodes | undefined, text: string): Nodes | undefined {
  if (!nodes) return nodes;
  const body = text.replace(/^=/, "");
  let at = 0;
  const typed = nodes.map((node) => {
    const own = body.slice(at, (at += (typeof node === "string" ? node : node.token).length));
    return typeof node === "string" ? own : { ...node, token: own };
  });
  const rest = body.slice(at);
  return rest !== "" && rest.trim() === "" ? [...typed, rest] : typed;
}
