import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { accessDenied, notHere } from "./errors";

/**
 * Without a password. What Excel's options allow beyond filling in cells that are not locked, sizes of columns and rows
 * above all, nothing here refuses.
 */
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
  /** Excel refuses to protect a sheet twice. */
  Protect(_options: unknown = null, password: string | null = null) {
    if (password) throw notHere("WorksheetProtection.protect", "password");
    if (this.Protected) throw accessDenied("WorksheetProtection.protect");
    this.book.state(this.sheet).protected = true;
  }
  Unprotect() {
    this.book.state(this.sheet).protected = false;
  }
}
