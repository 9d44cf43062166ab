import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";

/** Without options and without a password: every cell is locked, as cells are by themselves. */
export class WorksheetProtection extends ApiObject {
  readonly apiName = "WorksheetProtection";
  override readonly scalars = ["Protected"];
  constructor(
    private readonly book: BookContext,
    private readonly sheet: string,
  ) {
    super();
  }
  get Protected() {
    return this.book.state(this.sheet).protected;
  }
  Protect() {
    this.book.state(this.sheet).protected = true;
  }
  Unprotect() {
    this.book.state(this.sheet).protected = false;
  }
}
