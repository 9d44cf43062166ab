import { ApiObject } from "../host/apiObject";
import { itemNotFound } from "./errors";

/** The tables of the workbook or of a worksheet: the grid has none. */
export class TableCollection extends ApiObject {
  readonly apiName = "TableCollection";

  override items() {
    return [];
  }
  GetCount() {
    return 0;
  }
  GetItem(_name: string) {
    throw itemNotFound("TableCollection.getItem");
  }
  GetItemOrNullObject(_name: string) {
    return null;
  }
}
