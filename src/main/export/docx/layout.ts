import type { DocumentModel } from '@shared/document/model';

/** Lengths in twips: 1/20 point, 567 to the centimeter. */
const SHORT_SIDE = 11906;
const LONG_SIDE = 16838;
export const MARGIN_SIDE = 1134;
export const MARGIN_TOP = 1474;
export const MARGIN_BOTTOM = 1247;

/** The A4 page in the model's orientation. */
export function pageSize(model: DocumentModel): { readonly width: number; readonly height: number } {
  return model.landscape
    ? { width: LONG_SIDE, height: SHORT_SIDE }
    : { width: SHORT_SIDE, height: LONG_SIDE };
}

/** Width of the text between the margins. */
export function textWidth(model: DocumentModel): number {
  return pageSize(model).width - 2 * MARGIN_SIDE;
}

/** Six hex digits, as Word writes colors. */
export function color(hex: string): string {
  return hex.replace('#', '');
}
