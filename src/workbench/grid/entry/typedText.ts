import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { Engine } from "../engine";

/** What stands in the cell's editor, and in the formula bar alike. */
export function typedText(engine: Engine): string {
  const editor = engine
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return editor?.getBody()?.dataStream.replace(/\r\n$/, "") ?? "";
}
