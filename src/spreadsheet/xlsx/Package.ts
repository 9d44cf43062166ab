import { strFromU8, unzipSync, zipSync } from "fflate";
import { FileProblem } from "../FileProblem";
import { attribute, openTags } from "./xmlText";

/** Unpacked, all parts together and the largest one: more does not fit into the memory of a browser's page. */
const MOST_BYTES = 2 ** 30;
const LARGEST_PART = 500_000_000;
/** No part shrinks to less than a 1,032nd: what says so lies. */
const MOST_SHRUNK = 1_100;

interface Relation {
  type: string;
  /** The name of a part. */
  target: string;
  id: string;
}

/** The parts of an .xlsx file by their names. */
export class Package {
  private constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {}

  /** @throws {FileProblem} when the archive is damaged, or too large to be unpacked */
  static open(bytes: Uint8Array): Package {
    let total = 0;
    try {
      return new Package(
        unzipSync(bytes, {
          filter: ({ name, size, originalSize }) => {
            total += originalSize;
            if (total > MOST_BYTES || originalSize > LARGEST_PART) throw new FileProblem("tooLarge");
            if (originalSize > 1_000 + size * MOST_SHRUNK) throw new FileProblem("damaged");
            return !name.endsWith("/");
          },
        }),
      );
    } catch (error) {
      throw error instanceof FileProblem ? error : new FileProblem("damaged", { cause: error });
    }
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.parts, name);
  }

  /** "" for a part that is not there. */
  text(name: string): string {
    return this.has(name) ? strFromU8(this.parts[name]!) : "";
  }

  /** What a part refers to inside the package. */
  relations(name: string): Relation[] {
    const [folder, file] = [name.slice(0, name.lastIndexOf("/") + 1), name.slice(name.lastIndexOf("/") + 1)];
    return openTags(this.text(`${folder}_rels/${file}.rels`), "Relationship")
      .filter((tag) => attribute(tag, "TargetMode") !== "External")
      .map((tag) => ({
        id: attribute(tag, "Id") ?? "",
        type: (attribute(tag, "Type") ?? "").split("/").at(-1)!,
        target: resolved(folder, attribute(tag, "Target") ?? ""),
      }));
  }

  /** The same package with one part changed, as a file that is quickly read again. */
  withPart(name: string, content: Uint8Array): Uint8Array {
    return zipSync({ ...this.parts, [name]: content }, { level: 0 });
  }
}

/** `../charts/chart1.xml`, seen from `xl/drawings/`, is `xl/charts/chart1.xml`. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
