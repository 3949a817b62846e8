import { OUTSIDE_SOURCES, type Origin } from './outside-sources';

/** A document of the field, as people cite it: `name` alone, `cite` before the part of it that is meant. */
export interface SourceDocument {
  readonly cite: string;
  readonly url: string;
}

/**
 * Short citations of the documents `sources.json` refers to, by its keys. Titles are the documents' own and
 * are not translated. They stand here and not in `sources.json`, which is large and never loads at start.
 */
export const SOURCE_DOCUMENTS = {
  'lifars-2020': {
    cite: 'LIFARS, International forums and organizations for CSIRT/CERT teams (2020)',
    url: 'https://www.lifars.com/2020/08/international-forums-and-organizations-for-csirt-cert-teams/',
  },
  'csirt-intro-slides': {
    cite: 'CSIRT introduction slides',
    url: '',
  },
  'sei-sustainability': {
    cite: 'SEI, Enabling the Sustainability and Success of a National CSIRT',
    url: 'https://insights.sei.cmu.edu/library/enabling-the-sustainability-and-success-of-a-national-computer-security-incident-response-team/',
  },
  'sei-2004': {
    cite: 'SEI, Steps for Creating National CSIRTs (2004)',
    url: '',
  },
} as const satisfies Readonly<Record<string, SourceDocument>>;

/** An entry of `sources.json`: the document, the part of it, and what it says in our words. */
export interface SourceEntry {
  readonly document: string;
  readonly section: string;
  readonly paraphrase: string;
}

/** "SEI, Steps for Creating National CSIRTs (2004), Stage 2: planning"; the bare section for an unknown document. */
export function sourceWords(entry: Pick<SourceEntry, 'document' | 'section'>): string {
  const known = Object.entries(SOURCE_DOCUMENTS).find(([key]) => key === entry.document);
  return known === undefined ? entry.section : `${known[1].cite}, ${entry.section}`;
}

/**
 * The sources of a catalog entry in words, one text a document with all its parts, in the order of the refs:
 * "SEI, Steps for Creating National CSIRTs (2004), Stage 1: education; Timeline". Unknown ids are left out.
 */
export function citations(
  refs: readonly string[],
  sources: Readonly<Record<string, SourceEntry>>,
): readonly string[] {
  const parts = new Map<string, Set<string>>();
  for (const ref of refs) {
    const entry = Object.hasOwn(sources, ref) ? sources[ref] : undefined;
    if (entry === undefined) continue;
    const known = parts.get(entry.document) ?? new Set();
    parts.set(entry.document, known.add(entry.section));
  }
  return [...parts].map(([document, sections]) =>
    sourceWords({ document, section: [...sections].join('; ') }),
  );
}

/** Where an entry of the catalog comes from, one text a work; empty where it is a proposal of this program. */
export function placesOf(
  { refs, outside = [] }: Origin,
  sources: Readonly<Record<string, SourceEntry>>,
): readonly string[] {
  return [...citations(refs, sources), ...outside.map((id) => OUTSIDE_SOURCES[id].cite)];
}
