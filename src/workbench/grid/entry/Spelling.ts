import { IFunctionService } from "@univerjs/engine-formula";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import type { Engine } from "../engine";
import { editedText } from "./editedText";
import { englishFormula, englishMarks, LIST_GAP, localFormula, type TakesArguments } from "./formulaSpelling";
import { figureSentence } from "./figureSentence";
import type { Entry } from "./Entry";
import { readEntry } from "./readEntry";

/** How the open page reads and writes figures and formulas: the one place that knows in which language. */
export class Spelling {
  constructor(
    private readonly engine: Engine,
    private readonly language: () => Locale,
  ) {}

  get locale(): Locale {
    return this.language();
  }
  /** What a typed or pasted text means; undefined is a text. */
  entry(text: string): Entry | undefined {
    return readEntry(text, this.locale);
  }
  /** A number as its cell shows it while it is edited. */
  edited(value: number, format: string | undefined): string {
    return editedText(value, format, this.locale);
  }
  formula(formula: string): string {
    return localFormula(formula, this.locale, this.takes);
  }
  /** As the editor shows it: see LIST_GAP. */
  editedFormula(formula: string): string {
    return localFormula(formula, this.locale, this.takes, LIST_GAP);
  }
  typedFormula(formula: string): string {
    return englishFormula(formula, this.locale, this.takes);
  }
  marks(formula: string): string {
    return englishMarks(formula, this.locale, this.takes);
  }
  truth(value: boolean): string {
    return languages[this.locale].truth[value ? "true" : "false"];
  }
  /** An error as cells show it. */
  error(code: string): string {
    return languages[this.locale].errors[code] ?? code;
  }
  /** What there is to say of a text that is a figure in another language only. */
  sentence(text: string): string | undefined {
    return figureSentence(text, this.locale);
  }

  /** As Univer describes its functions, and the bridge the add-in's. */
  private readonly takes: TakesArguments = (name, count) => {
    const parameters = this.engine.get(IFunctionService).getDescription(name.toUpperCase())?.functionParameter;
    if (!parameters) return true;
    const most = parameters.some(({ repeat }) => Boolean(repeat)) ? Infinity : parameters.length;
    return count >= parameters.filter(({ require }) => Boolean(require)).length && count <= most;
  };
}
