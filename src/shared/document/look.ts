import {
  ACCENT as ACCENT_COLORS,
  GRAY_SHADES,
  INK as INK_COLORS,
  STAGE_COLORS,
  STATUS_COLORS,
} from '../core/palette';
import type { StageId } from '../catalog/types';

/** The identity of printed documents: the light colors of the program on white paper. */
export const INK = INK_COLORS.light;
export const ACCENT = ACCENT_COLORS.light;
export const BODY_TEXT = GRAY_SHADES[9];
export const QUIET_TEXT = GRAY_SHADES[6];
export const RULE_LINE = GRAY_SHADES[4];
export const HEADER_FILL = GRAY_SHADES[1];
export const PENDING_FILL = '#FDF5E3';
export const PENDING_LINE = STATUS_COLORS.warning.light;

/** Hues of the five stages as on the screen. A stage is always named beside its hue. */
export const STAGE_HUES: Readonly<Record<StageId, string>> = {
  stage1: STAGE_COLORS.stage1.light,
  stage2: STAGE_COLORS.stage2.light,
  stage3: STAGE_COLORS.stage3.light,
  stage4: STAGE_COLORS.stage4.light,
  stage5: STAGE_COLORS.stage5.light,
};

/** Fonts found with every office program; the first is measured for the page numbers of the contents. */
export const FONT = 'Calibri';
export const FONT_STACK = "Calibri, Carlito, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
