/**
 * How well a fact is known: `source` read in the source itself, `secondHand` in a page that reproduces it, `derived`
 * by arithmetic from such facts, `suggestion` a proposal of this program, `unverified` from hearsay. What is unverified
 * is never shown as a fact.
 */
export type FactMark = 'source' | 'secondHand' | 'derived' | 'suggestion' | 'unverified';

/**
 * Works that facts of the catalog come from beyond the rows of `sources.json`. `cite` names the work as people
 * cite it and says how it was read; titles are the works' own and are not translated.
 */
export const OUTSIDE_SOURCES = {
  'enisa-setup-2020': {
    cite: 'ENISA, How to set up CSIRT and SOC (2020), illustrative figures of no particular country, as reproduced by Diplo',
    url: 'https://study.diplomacy.edu/topic/9-1-what-does-a-csirt-budget-look-like',
  },
  'diplo-funding': {
    cite: 'Diplo, Resourcing and funding a CSIRT',
    url: 'https://study.diplomacy.edu/lessons/9-resourcing-and-funding-a-csirt/?ld-lesson-page=3',
  },
  'first-basic-2018': { cite: 'FIRST, CSIRT Basic Course (2018), module 3', url: '' },
  'csirt-handbook': {
    cite: 'SEI, Handbook for Computer Security Incident Response Teams (excerpt)',
    url: '',
  },
  'project-readme': { cite: 'README of the project', url: '' },
  'noze-thehive': { cite: 'noze.it, on the license of TheHive 5', url: '' },
} as const satisfies Readonly<Record<string, { readonly cite: string; readonly url: string }>>;
export type OutsideSource = keyof typeof OUTSIDE_SOURCES;

/** Where an entry of the catalog comes from. Both empty: a proposal of this program. */
export interface Origin {
  /** Ids of rows in `sources.json`. */
  readonly refs: readonly string[];
  readonly outside?: readonly OutsideSource[];
}
