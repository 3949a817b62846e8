import { directionOf } from '../i18n/pseudo';
import type { BuildContext } from './context';
import type { Drawing } from './figures/stage-roadmap';
import { mapColors, penOf } from './figures/stakeholder-pen';
import { svgRoot } from './figures/svg';
import { fitText, textWidth } from './figures/text-width';
import { sectorMatrixFigure, stakeholderGridFigure, type MapSize } from './stakeholder-figures';
import { tlpMark } from './tlp';

/** Landscape A4 within margins of 9 mm, in CSS px, less the lines above and below the map. */
const WIDTH = 1054;
const [ABOVE, BELOW] = [40, 26];
const MAP: MapSize = { width: WIDTH, height: 724 - ABOVE - BELOW, fontSize: 11 };

/** A map to hand out: title and TLP label above, the day and what is not drawn below. */
export function stakeholderMapSheet(ctx: BuildContext, map: 'stakeholder-map' | 'sector-map'): Drawing {
  const { plan, say } = ctx;
  const isGrid = map === 'stakeholder-map';
  const figure = isGrid ? stakeholderGridFigure(ctx, MAP) : sectorMatrixFigure(ctx, MAP);
  const name = say(isGrid ? 'stakeholders.mapTitle' : 'stakeholders.sectorTitle');
  const title = say('stakeholders.sheetTitle', { map: name, title: plan.identity.title });
  const dir = directionOf(plan.identity.documentLanguage);
  const height = ABOVE + figure.height + BELOW;
  const pen = penOf({ width: WIDTH, dir });
  const colors = mapColors('light');
  const tlp = tlpMark(ctx.texts.taxonomy, plan.identity.tlp);
  const label = textWidth(tlp.text, 12) + 16;
  const unplaced = plan.stakeholders.register.filter(
    ({ influence, interest }) => influence === null || interest === null,
  ).length;
  const notes = isGrid && unplaced > 0 ? [say('stakeholders.mapUnplaced', { count: unplaced })] : [];
  const footer = [say('stakeholders.sheetFooter', { day: ctx.day(ctx.today) }), ...notes].join('  ·  ');
  const svg = svgRoot({ width: WIDTH, height, alt: `${title}. ${figure.alt}`, dir }, [
    pen.rect({ x: 0, y: 0, width: WIDTH, height }, { fill: colors.paper }),
    pen.text(fitText(title, 16, WIDTH - label - 32), {
      ...{ x: 8, y: 24, size: 16, color: colors.ink, bold: true, full: title },
    }),
    pen.rect({ x: WIDTH - label - 8, y: 7, width: label, height: 22 }, { fill: tlp.background }),
    pen.text(tlp.text, {
      ...{ x: WIDTH - 8 - label / 2, y: 22, size: 12, color: tlp.foreground, bold: true, anchor: 'middle' },
    }),
    `<g transform="translate(0 ${ABOVE})">${figure.svg}</g>`,
    pen.text(footer, { x: 8, y: height - 9, size: 10, color: colors.quiet }),
  ]);
  return { svg, width: WIDTH, height };
}
