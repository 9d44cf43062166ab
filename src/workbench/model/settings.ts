import { ApiObject } from "../host/apiObject";
import { itemNotFound } from "./errors";

/** What the add-in keeps in the workbook. */
export class SettingCollection extends ApiObject {
  readonly apiName = "SettingCollection";
  private readonly values: Map<string, unknown>;
  constructor(kept: Iterable<readonly [key: string, value: unknown]> = []) {
    super();
    this.values = new Map(kept);
  }

  kept(): [key: string, value: unknown][] { return [...this.values]; }
  override items() { return [...this.values.keys()].map((key) => this.object(key)); }
  GetCount() { return this.values.size; }
  /** Takes the place of an older setting of the same key. */
  Add(key: string, value: unknown) {
    this.values.set(key, value);
    return this.object(key);
  }
  GetItem(key: string) {
    if (!this.values.has(key)) throw itemNotFound("SettingCollection.getItem");
    return this.object(key);
  }
  GetItemOrNullObject(key: string) { return this.values.has(key) ? this.object(key) : null; }
  private object(key: string) { return new Setting(this.values, key); }
}

class Setting extends ApiObject {
  readonly apiName = "Setting";
  override readonly scalars = ["Key", "Value"];
  constructor(
    private readonly values: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }
  get Id() { return this.key; }
  get Key() { return this.key; }
  get Value() { return this.values.get(this.key); }
  set Value(value: unknown) { this.values.set(this.key, value); }
  Delete() { this.values.delete(this.key); }
}
