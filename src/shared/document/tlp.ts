import { TLP_COLORS, TLP_IDS, type TlpLabel } from '../catalog/taxonomy';
import type { CatalogText } from '../i18n/catalog-text';
import type { TlpMark } from './model';

/** The label of a document with its colors and meaning. The label itself is never translated (TLP 2.0). */
export function tlpMark(taxonomy: CatalogText, label: TlpLabel): TlpMark {
  return {
    label,
    text: `TLP:${label}`,
    ...TLP_COLORS[label],
    meaning: taxonomy(TLP_IDS[label], 'meaning'),
  };
}
