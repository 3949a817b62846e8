import type { FactMark, Origin, OutsideSource } from './outside-sources';

/** When a piece of advice applies to a tool of the register. */
export type ToolCase =
  'always' | 'openSource' | 'commercial' | 'forensics' | 'triage' | 'upkeep' | 'adviser' | 'automation';

/**
 * What tools are for. Words: `tool-p-<id>` -> `name`, `purpose`. `skills` are ids of the technical and personal
 * skills of SEI, Appendix B; which of them a tool wants, and which services it serves, is a suggestion of this
 * program. `lines` are budget lines it brings about.
 */
export interface ToolPurpose extends Origin {
  readonly id: string;
  readonly skills: readonly string[];
  /** Ids of services; empty where every service uses it. */
  readonly services: readonly string[];
  readonly lines: readonly string[];
  readonly cases: readonly ToolCase[];
}

/** A license as far as it was read. `name` is how its source calls it; null where it has none. */
export interface KnownLicense {
  readonly kind: 'openSource' | 'commercial';
  readonly name: string | null;
  readonly mark: Extract<FactMark, 'source' | 'secondHand'>;
  readonly outside: OutsideSource;
}

/**
 * A product named in the field; naming is no recommendation. `license` is null where it is unverified: then
 * neither the license nor whether the product is free may be shown, only that the reader has to check both.
 * Names are the products' own and are not translated.
 */
export interface ToolProduct {
  readonly id: string;
  readonly name: string;
  readonly purposes: readonly [string, ...string[]];
  readonly license: KnownLicense | null;
  /** Where a source of the field names it, whatever its license. */
  readonly named?: OutsideSource;
}

/** A piece of advice on choosing tools. Words: `tool-a-<id>` -> `title`, `text`. */
export interface ToolAdvice extends Origin {
  readonly id: string;
  readonly when: ToolCase;
}

/** Something to judge a tool by before it is bought or installed. Words: `tool-e-<id>` -> `name`, `ask`. */
export interface ToolRequirement extends Origin {
  readonly id: string;
  readonly about: 'fit' | 'cost' | 'people' | 'security' | 'exchange' | 'evidence';
}

/** An item of infrastructure. Words: `tool-i-<id>` -> `name`, `why`, `require` (Markdown list). `lines` pay for it. */
export interface InfrastructureItem extends Origin {
  readonly id: string;
  readonly lines: readonly string[];
  /** Services that need it; empty where the team needs it whatever it offers. */
  readonly services: readonly string[];
}
