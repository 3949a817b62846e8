import type { SourceRefs } from './types';

/**
 * Two vocabularies every team needs: classes of incidents and the Traffic Light Protocol.
 * Words are in `i18n/en/catalog/taxonomy.json`.
 */

/** One top class of the incident taxonomy. Words: `name` (as published), `purpose` (ours). */
export interface CatalogIncidentClass {
  readonly id: string;
  readonly refs: SourceRefs;
}

/** Version of the taxonomy below; to be saved with anything classified by it. */
export const RSIT_VERSION = '1003';

/**
 * Top classes of the Reference Security Incident Taxonomy (RSIT) in published order.
 * The first level is mandatory when a report is classified; the second level, desired, is not held here.
 *
 * Source: github.com/enisaeu/Reference-Security-Incident-Taxonomy-Task-Force, version 1003
 * (commit b9ad1f84, 2026-05-13), dedicated to the public domain under CC0.
 */
export const RSIT_CLASSES: readonly CatalogIncidentClass[] = [
  { id: 'rsit-abusive-content', refs: ['S1-ORG8-03'] },
  { id: 'rsit-malicious-code', refs: ['S1-ORG8-03'] },
  { id: 'rsit-information-gathering', refs: ['S1-ORG8-03'] },
  { id: 'rsit-intrusion-attempts', refs: ['S1-ORG8-03'] },
  { id: 'rsit-intrusions', refs: ['S1-ORG8-03'] },
  { id: 'rsit-availability', refs: ['S1-ORG8-03'] },
  { id: 'rsit-information-content-security', refs: ['S1-ORG8-03'] },
  { id: 'rsit-fraud', refs: ['S1-ORG8-03'] },
  { id: 'rsit-vulnerable', refs: ['S1-ORG8-03'] },
  { id: 'rsit-other', refs: ['S1-ORG8-03'] },
  { id: 'rsit-test', refs: ['S1-ORG8-03'] },
];

/**
 * Labels of TLP 2.0 from the most to the least restrictive, written after the prefix `TLP:`.
 * They are data, not words: TLP forbids translating them, even in a translated text, and a label
 * holds no space. `AMBER+STRICT` is a restriction of AMBER; `WHITE` is the former name of CLEAR
 * and must not be offered.
 *
 * Source: FIRST, Traffic Light Protocol 2.0, https://www.first.org/tlp/ (current since August 2022).
 */
export const TLP_LABELS = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

/** Key of the words (`meaning`, ours) that explain a label. */
export const TLP_IDS = {
  RED: 'tlp-red',
  'AMBER+STRICT': 'tlp-amber-strict',
  AMBER: 'tlp-amber',
  GREEN: 'tlp-green',
  CLEAR: 'tlp-clear',
} as const satisfies Record<TlpLabel, string>;

/** Colors of one label as `#RRGGBB`. */
export interface TlpColors {
  readonly foreground: string;
  readonly background: string;
}

/**
 * Text colors of the labels, each on black. The label text must always be shown with them:
 * AMBER and AMBER+STRICT share a color.
 *
 * Source: MISP taxonomies, `tlp` version 10 (commit 7591c551; CC0 or 2-clause BSD). The black
 * background is not confirmed from FIRST's own text; treat it as our layout choice.
 */
export const TLP_COLORS: Readonly<Record<TlpLabel, TlpColors>> = {
  RED: { foreground: '#FF2B2B', background: '#000000' },
  'AMBER+STRICT': { foreground: '#FFC000', background: '#000000' },
  AMBER: { foreground: '#FFC000', background: '#000000' },
  GREEN: { foreground: '#33FF00', background: '#000000' },
  CLEAR: { foreground: '#FFFFFF', background: '#000000' },
};
