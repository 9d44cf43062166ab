import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";
import { englishName, localName } from "./formulaSpelling";
import type { Spelling } from "./Spelling";

/** The functions that are offered and explained while one types, by their names in the language of the page. */
export function nameFunctions(engine: Engine, spelling: Spelling): void {
  const service = engine.get(IDescriptionService);
  const infoOf = service.getFunctionInfo.bind(service);
  const byName = service.getSearchListByName.bind(service);
  const ofType = service.getSearchListByType.bind(service);
  const beginning = service.getSearchListByNameFirstLetter.bind(service);
  const named = <T extends { readonly name: string }>(found: readonly T[]): T[] =>
    found.map((one) => ({ ...one, name: localName(one.name, spelling.locale) }));
  /** The one that is written out comes first: only ten are shown. */
  const fitting = <T extends { readonly name: string }>(
    found: readonly T[],
    text: string,
    fits: (name: string, asked: string) => boolean,
  ): T[] => {
    const asked = text.toUpperCase().trim();
    return named(found)
      .filter(({ name }) => fits(name.toUpperCase(), asked))
      .sort((a, b) => Number(b.name === asked) - Number(a.name === asked));
  };

  service.getFunctionInfo = (name) => {
    const info = infoOf(englishName(name, spelling.locale)) ?? infoOf(name);
    return info && { ...info, functionName: localName(info.functionName, spelling.locale) };
  };
  service.getSearchListByName = (text) => fitting(byName(""), text, (name, asked) => name.includes(asked));
  service.getSearchListByNameFirstLetter = (text) =>
    fitting(beginning(""), text, (name, asked) => name.startsWith(asked));
  service.getSearchListByType = (type) => named(ofType(type));
}
