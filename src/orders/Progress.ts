import type { Report } from "../workers/Job";
import type { OrderFile } from "./OrderFile";

/** How much of all files is read. */
export class Progress {
  private done = 0;

  /** @param total  bytes */
  constructor(
    private readonly total: number,
    private readonly report: Report,
  ) {}

  /** Of files, all of which are to be read. */
  static of(files: readonly OrderFile[], report: Report): Progress {
    return new Progress(
      files.reduce((all, { data }) => all + data.size, 0),
      report,
    );
  }

  get share(): number {
    return this.total > 0 ? this.done / this.total : 1;
  }

  /** Throws where the work is given up. */
  add(bytes: number): void {
    this.done += bytes;
    this.report(this.share);
  }
}
