import { parseAddress } from "../address";
import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { alreadyExists, invalidArgument, itemNotFound } from "./errors";
import type { DefinedName } from "./grid";
import { Range, rangeOf } from "./range";
import { absoluteReference, findName } from "./references";

/** The names of the workbook, or of one worksheet. */
export class NamedItemCollection extends ApiObject {
  readonly apiName = "NamedItemCollection";
  constructor(
    private readonly book: BookContext,
    private readonly scope?: string,
  ) {
    super();
  }

  override items() {
    return this.book.grid
      .names()
      .filter(({ scope }) => scope === this.scope)
      .map((name) => this.object(name));
  }
  GetCount() {
    return this.items().length;
  }
  /** A name begins with a letter, _ or \ and looks neither like a cell nor like R or C. */
  Add(name: string, reference: Range | string, comment: string | null = null) {
    if (!/^[\p{L}_\\][\p{L}\d._\\]*$/u.test(name) || name.length > 255 || parseAddress(name) || /^[rc]$/i.test(name))
      throw invalidArgument("NamedItemCollection.add");
    if (findName(this.book.grid, name, this.scope)) throw alreadyExists("NamedItemCollection.add");
    const formula = reference instanceof Range ? `=${absoluteReference(this.book.grid, reference)}` : reference;
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("NamedItemCollection.add");
    const named: DefinedName = {
      name,
      ...(this.scope === undefined ? {} : { scope: this.scope }),
      formula,
      comment: comment ?? "",
    };
    this.book.grid.addName(named);
    return this.object(named);
  }
  GetItem(name: string) {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw itemNotFound("NamedItemCollection.getItem");
    return found;
  }
  GetItemOrNullObject(name: string) {
    const found = findName(this.book.grid, name, this.scope);
    return found ? this.object(found) : null;
  }

  private object(name: DefinedName) {
    return new NamedItem(this.book, name);
  }
}

class NamedItem extends ApiObject {
  readonly apiName = "NamedItem";
  override readonly scalars = ["Comment", "Formula", "Name", "Scope", "Type", "Visible"];
  constructor(
    private readonly book: BookContext,
    private named: DefinedName,
  ) {
    super();
  }
  get Id() {
    return this.named.name;
  }
  get Name() {
    return this.named.name;
  }
  get Formula() {
    return this.named.formula;
  }
  set Formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument("NamedItem.formula");
    this.book.grid.changeName(this.named, formula);
    this.named = { ...this.named, formula };
  }
  get Comment() {
    return this.named.comment;
  }
  get Scope() {
    return this.named.scope === undefined ? "Workbook" : "Worksheet";
  }
  get Type() {
    return this.range ? "Range" : "String";
  }
  get Visible() {
    return true;
  }
  GetRange() {
    const { range } = this;
    if (!range) throw invalidArgument("NamedItem.getRange");
    return range;
  }
  GetRangeOrNullObject() {
    return this.range ?? null;
  }
  Delete() {
    this.book.grid.deleteName(this.named);
  }

  private get range(): Range | undefined {
    return rangeOf(this.book, this.named.formula.slice(1), this.named.scope ?? this.book.grid.activeSheet());
  }
}
