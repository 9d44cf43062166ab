import type { LossId } from "../vocabulary/fileLosses";

/** What a file holds that is not taken over, and how often. */
export interface Loss {
  id: LossId;
  count: number;
}

/** Counts what is not taken over while a file is read. */
export class Losses {
  private readonly counts = new Map<LossId, number>();

  add(id: LossId, count = 1): void {
    if (count > 0) this.counts.set(id, (this.counts.get(id) ?? 0) + count);
  }

  list(): Loss[] {
    return [...this.counts].map(([id, count]) => ({ id, count }));
  }
}
