import { ApiObject } from "../host/apiObject";
import { itemNotFound } from "./errors";

export type KeptValues = readonly (readonly [key: string, value: unknown])[];

/** What the add-in keeps under keys: settings in the workbook, properties on a worksheet. */
export class KeyedValues extends ApiObject {
  private readonly values: Map<string, unknown>;
  constructor(
    readonly apiName: "SettingCollection" | "WorksheetCustomPropertyCollection",
    kept: KeptValues = [],
  ) {
    super();
    this.values = new Map(kept);
  }

  kept(): KeptValues {
    return [...this.values];
  }
  override items() {
    return [...this.values.keys()].map((key) => this.object(key));
  }
  GetCount() {
    return this.values.size;
  }
  /** Takes the place of an older value of the same key. */
  Add(key: string, value: unknown) {
    this.values.set(key, value);
    return this.object(key);
  }
  GetItem(key: string) {
    if (!this.values.has(key)) throw itemNotFound(`${this.apiName}.getItem`);
    return this.object(key);
  }
  GetItemOrNullObject(key: string) {
    return this.values.has(key) ? this.object(key) : null;
  }
  private object(key: string) {
    return new KeyedValue(this.apiName.replace("Collection", ""), this.values, key);
  }
}

class KeyedValue extends ApiObject {
  override readonly scalars = ["Key", "Value"];
  constructor(
    readonly apiName: string,
    private readonly values: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }
  get Id() {
    return this.key;
  }
  get Key() {
    return this.key;
  }
  get Value() {
    return this.values.get(this.key);
  }
  set Value(value: unknown) {
    this.values.set(this.key, value);
  }
  Delete() {
    this.values.delete(this.key);
  }
}
