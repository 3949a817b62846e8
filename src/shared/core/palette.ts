/**
 * The colors of the program, on screen and on paper, as `#RRGGBB`. Screens get them as CSS variables
 * (`renderer/app/theme.ts`), documents and figures read them here.
 */

/** Ink-navy on near-white, and its true dark counterpart. */
export const INK = { light: '#15233B', dark: '#E3E8F1' } as const;
export const PAPER = { light: '#FBFCFD', dark: '#111A2B' } as const;

/** The one accent: the primary action, links, the focus ring. 4.5:1 or better on paper of its scheme. */
export const ACCENT = { light: '#3553AE', dark: '#8FA6E3' } as const;

/** Ten shades around the accent, palest first. */
export const ACCENT_SHADES = [
  '#EEF2FC',
  '#DCE4F7',
  '#B7C6EE',
  '#8FA6E3',
  '#6D89D9',
  '#5474CF',
  '#3F5FC0',
  '#3553AE',
  '#2B4593',
  '#223775',
] as const;

/** Cool grays of the light scheme, palest first. */
export const GRAY_SHADES = [
  '#F5F7FA',
  '#ECEFF4',
  '#E0E5EC',
  '#D1D8E2',
  '#B9C3D0',
  '#8E9BAD',
  '#59677C',
  '#435066',
  '#2A3649',
  '#172033',
] as const;

/** Navy grays of the dark scheme: text first, the page at 7, the deepest shade last. */
export const DARK_SHADES = [
  '#E3E8F1',
  '#C3CCDB',
  '#9AA7BD',
  '#7F8DA6',
  '#35435E',
  '#293650',
  '#1B263B',
  '#111A2B',
  '#0C1422',
  '#080E19',
] as const;

/**
 * One hue a stage, the same in navigation, timeline and documents. Pairs stay apart under protanopia,
 * deuteranopia and tritanopia (CIE76 distance of 16 and more, Machado 2009), because they also differ in
 * lightness. Each is 3:1 or better on paper of its scheme: for marks and rules, never alone for text.
 */
export const STAGE_COLORS = {
  stage1: { light: '#1D4F86', dark: '#3F8BE6' },
  stage2: { light: '#11977F', dark: '#74E0C6' },
  stage3: { light: '#A98508', dark: '#EFCB5E' },
  stage4: { light: '#8A2A1A', dark: '#E0603F' },
  stage5: { light: '#B757B8', dark: '#C07EC0' },
} as const;

/** What a state means; always beside a shape and a word. 4.5:1 or better on paper of its scheme. */
export const STATUS_COLORS = {
  danger: { light: '#B3261E', dark: '#FF9A8F' },
  warning: { light: '#855500', dark: '#F2BC57' },
  success: { light: '#1B6B45', dark: '#6AD19C' },
} as const;

/** Ten shades around each of them, palest first, for marks and surfaces. */
export const STATUS_SHADES = {
  danger: [
    '#FDF0EE',
    '#FADBD8',
    '#F4B5AE',
    '#EB8A80',
    '#E06456',
    '#D0443A',
    '#BE3229',
    '#B3261E',
    '#8F1E18',
    '#6B1612',
  ],
  warning: [
    '#FDF6E7',
    '#FAE8C3',
    '#F2CF86',
    '#E6B149',
    '#D2961F',
    '#B97E0B',
    '#9E6A03',
    '#855500',
    '#694300',
    '#4D3100',
  ],
  success: [
    '#EEF8F2',
    '#D3EEDF',
    '#A6DDC0',
    '#74C69B',
    '#46AC79',
    '#2C905F',
    '#217A50',
    '#1B6B45',
    '#155537',
    '#0F3F29',
  ],
} as const;

/**
 * How far a stakeholder stands from where the team needs it, the same on maps and in documents; always beside a
 * shape. Pairs stay apart under protanopia, deuteranopia and tritanopia (CIE76 distance of 18 and more, Machado
 * 2009). Each is 3:1 or better on paper and on the tints of maps of its scheme: for marks, never for text.
 */
export const GAP_COLORS = {
  none: { light: '#2A6FB0', dark: '#7DB8F0' },
  small: { light: '#9A7400', dark: '#F0CE6A' },
  large: { light: '#8A1F14', dark: '#E4572E' },
  unknown: { light: '#59677C', dark: '#9AA7BD' },
} as const;
