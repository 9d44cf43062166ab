import { FileProblem } from "../FileProblem";
import type { CsvEncoding } from "./CsvDialect";

/** What Windows-1252 has where Latin-1 has controls, from 0x80 on; a space where it has nothing either. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const FIRST = 0x80;

/** Makes text of bytes, piece by piece. */
export class CsvDecoder {
  private readonly decoder: TextDecoder;

  constructor(private readonly encoding: CsvEncoding) {
    this.decoder = new TextDecoder(encoding);
  }

  /** @throws {FileProblem} when the bytes are no text */
  decode(bytes: Uint8Array, isLast: boolean): string {
    const text = this.decoder.decode(bytes, { stream: !isLast });
    if (text.includes("\0")) throw new FileProblem("notText");
    return this.encoding === "windows-1252" ? withWindowsSigns(text) : text;
  }
}

/** Some versions of Node, 22.13 among them, read Windows-1252 as Latin-1. */
const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => {
    const sign = WINDOWS.charAt(control.charCodeAt(0) - FIRST);
    return sign === " " ? control : sign;
  });
