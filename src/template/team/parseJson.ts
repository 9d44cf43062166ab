/** A value of JSON. Objects keep every member in order, also those whose key stands there twice. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export class JsonObject {
  constructor(readonly members: readonly (readonly [key: string, value: Json])[]) {}
}

/** A text that is no JSON: where reading stops, counted from 1. */
export class NotJson extends Error {
  readonly line: number;
  readonly column: number;
  constructor(text: string, at: number) {
    const before = text.slice(0, at).split("\n");
    const [line, column] = [before.length, before.at(-1)!.length + 1];
    super(`No JSON at line ${line}, column ${column}`);
    this.name = "NotJson";
    this.line = line;
    this.column = column;
  }
}

const DEEPEST = 32;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\u0000-\u001F]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Reads JSON, and nothing else than JSON. Unlike `JSON.parse` it keeps keys that stand twice, says in every browser
 * where it stops, and makes no object whose prototype a key could reach.
 *
 * @throws {NotJson}
 */
export function parseJson(text: string): Json {
  // a byte order mark, which some editors put in front
  const reader = new Reader(text.replace(/^\uFEFF/, ""));
  return reader.all();
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  all(): Json {
    const value = this.value(0);
    this.take(SPACE);
    if (this.at < this.text.length) this.stop();
    return value;
  }

  private value(depth: number): Json {
    this.take(SPACE);
    if (depth > DEEPEST) this.stop();
    switch (this.text[this.at]) {
      case "{":
        return new JsonObject(this.list("}", () => this.member(depth)));
      case "[":
        return this.list("]", () => this.value(depth + 1));
      case '"':
        return this.string();
      default:
        return this.word();
    }
  }

  private list<T>(close: string, item: () => T): T[] {
    this.at++;
    const items: T[] = [];
    if (this.skips(close)) return items;
    do items.push(item());
    while (this.skips(","));
    if (!this.skips(close)) this.stop();
    return items;
  }

  private member(depth: number): readonly [string, Json] {
    this.take(SPACE);
    const key = this.string();
    if (!this.skips(":")) this.stop();
    return [key, this.value(depth + 1)];
  }

  private string(): string {
    return JSON.parse(this.take(STRING) ?? this.stop()) as string;
  }

  private word(): Json {
    return JSON.parse(this.take(NUMBER) ?? this.take(WORD) ?? this.stop()) as number | boolean | null;
  }

  private skips(sign: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.at;
    const found = token.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private stop(): never {
    throw new NotJson(this.text, this.at);
  }
}
