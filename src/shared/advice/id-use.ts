import type { FindingPlace } from './finding';

/** Ids a part of the plan uses, beside those this version of the catalog knows. */
export interface IdUse {
  readonly ids: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly where: FindingPlace;
}
