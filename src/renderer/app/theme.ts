import {
  Anchor,
  createTheme,
  Menu,
  Modal,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import {
  ACCENT,
  ACCENT_SHADES,
  DARK_SHADES,
  GRAY_SHADES,
  INK,
  PAPER,
  STAGE_COLORS,
  STATUS_COLORS,
  STATUS_SHADES,
} from '@shared/core/palette';

const accent: MantineColorsTuple = ACCENT_SHADES;
const gray: MantineColorsTuple = GRAY_SHADES;
const dark: MantineColorsTuple = DARK_SHADES;
const red: MantineColorsTuple = STATUS_SHADES.danger;
const yellow: MantineColorsTuple = STATUS_SHADES.warning;
const green: MantineColorsTuple = STATUS_SHADES.success;
const FONT = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';
const px = (value: number): string => `calc(${(value / 16).toString()}rem * var(--mantine-scale))`;

/** Every token of the look: type, spacing on a 4 px grid, desktop density, colors. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { accent, gray, dark, red, yellow, green },
  black: INK.light,
  fontFamily: FONT,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: px(12), sm: px(13), md: px(14), lg: px(16), xl: px(20) },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.3' },
  spacing: { xs: px(4), sm: px(8), md: px(12), lg: px(16), xl: px(24) },
  radius: { xs: px(2), sm: px(4), md: px(6), lg: px(8), xl: px(12) },
  defaultRadius: 'sm',
  shadows: {
    sm: '0 1px 2px rgb(13 24 45 / 12%)',
    md: '0 4px 16px rgb(13 24 45 / 16%)',
    lg: '0 8px 32px rgb(13 24 45 / 20%)',
  },
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: px(22), lineHeight: '1.25' },
      h2: { fontSize: px(17), lineHeight: '1.35' },
      h3: { fontSize: px(14), lineHeight: '1.4' },
      h4: { fontSize: px(13), lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        transitionProps: { duration: 120 },
        // Mantine makes it a `header`, which would be a second banner of the page.
        attributes: { header: { role: 'none' } },
      },
    }),
    // A menu may hold nothing but its entries; the first one takes the focus.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, withinPortal: true, multiline: true, maw: 320 },
    }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
  },
});

/** Gives style sheets the colors that Mantine has no name for: `--stage-1`, `--status-danger` and so on. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': PAPER.light,
    '--mantine-color-dimmed': GRAY_SHADES[6],
    ...schemeColors('light'),
  },
  dark: {
    '--mantine-color-body': PAPER.dark,
    '--mantine-color-dimmed': DARK_SHADES[2],
    // The shade Mantine takes is too dark for text on a raised surface.
    '--mantine-color-anchor': ACCENT.dark,
    ...schemeColors('dark'),
  },
});

function schemeColors(scheme: 'light' | 'dark'): Record<string, string> {
  const stages = Object.entries(STAGE_COLORS).map(([id, color]) => [
    id.replace('stage', '--stage-'),
    color[scheme],
  ]);
  const statuses = Object.entries(STATUS_COLORS).map(([id, color]) => [`--status-${id}`, color[scheme]]);
  return Object.fromEntries([
    ...stages,
    ...statuses,
    ['--ink', INK[scheme]],
    ['--accent', ACCENT[scheme]],
  ]) as Record<string, string>;
}
