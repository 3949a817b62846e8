import { moneyChecks, type MoneyCheck } from '../../budget';
import { STAFF_SHARE } from '../../catalog/budget-figures';
import { OUTSIDE_SOURCES } from '../../catalog/outside-sources';
import { capacityShort, planWarnings } from '../../staffing';
import type { BuildContext } from '../context';
import { cited } from '../conops/leaves';
import { meansWord } from '../conops/means-words';
import type { Block } from '../model';
import { nameOfLine, type ProposalMoney } from './money';

/**
 * What the checks of budget and staffing see in the plan, each with what follows from it. What the proposal tells
 * elsewhere (what no source covers, the cliff, missing rates) is not told again.
 */
export function weakPoints(of: ProposalMoney): readonly Block[] {
  const { ctx, result } = of;
  const { staffing } = ctx.plan;
  const items = [
    ...moneyChecks(ctx.plan, result).flatMap((check) => moneyPoint(of, check)),
    ...(staffing.positions.length === 0 ? [] : staffPoints(ctx)),
  ];
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered: false, start: 1, items: items.map((item) => [item]) }];
}

function moneyPoint(of: ProposalMoney, check: MoneyCheck): readonly Block[] {
  const { ctx } = of;
  const { id, ref, sources, needs, percent, month, year } = check;
  const names = sources.map(
    (one) => ctx.plan.budget.sources.find((source) => source.id === one)?.name ?? one,
  );
  const enisa = (block: Block): Block => cited(block, OUTSIDE_SOURCES['enisa-setup-2020'].cite);
  const when = { month: month === null ? '' : ctx.month(month), year: year === null ? '' : yearText(year) };
  switch (id) {
    case 'nothingPromised':
    case 'noSustainment':
    case 'consultancyEnds':
    case 'noTraining':
    case 'noTravel':
    case 'noMemberships':
      return [ctx.p(`proposal.check_${id}`, when)];
    case 'oneSource':
      return [ctx.p('proposal.check_oneSource', { source: ctx.list(names) })];
    case 'overAllocated':
      return [ctx.p('proposal.check_overAllocated', { source: ctx.list(names) })];
    case 'staffShare': {
      const { from, to } = STAFF_SHARE;
      const range = { from: ctx.number(from), to: ctx.number(to) };
      return [enisa(ctx.p('proposal.check_staffShare', { percent: ctx.number(percent ?? 0), ...range }))];
    }
    case 'firstYearGaps': {
      const words = needs.map((need) => meansWord(ctx, 'bud-y-', need));
      return [enisa(ctx.p('proposal.check_firstYearGaps', { needs: ctx.list(words) }))];
    }
    case 'proprietaryUnrun': {
      const tool = ctx.plan.staffing.tools.find((one) => ref === `tool:${one.id}`)?.name ?? '';
      return [ctx.p('proposal.check_proprietaryUnrun', { tool: tool || nameOfLine(of, ref ?? '') })];
    }
    case 'onlyAsked':
      return [ctx.p('proposal.check_onlyAsked', { source: ctx.list(names) })];
    case 'againstTerms':
      return [ctx.p('proposal.check_againstTerms', { source: ctx.list(names) })];
    // Told elsewhere, or to be mended before the proposal goes out.
    case 'noPrice':
    case 'cliff':
    case 'cliffUsedUp':
    case 'uncovered':
    case 'missingRate':
    case 'beyondAmount':
    case 'salariesTwice':
    case 'earmarkedIdle':
    case 'costsTwice':
      return [];
  }
}

function yearText([start, end]: readonly [number, number]): string {
  return start === end ? String(start) : `${String(start)}/${String(end).slice(-2)}`;
}

/** Warnings of staffing that money decides; who stands in for whom is for the concept of operations. */
function staffPoints(ctx: BuildContext): readonly Block[] {
  const shown = ctx.number;
  const warnings = planWarnings(ctx.plan).flatMap(({ rule, values }): readonly Block[] => {
    const people = shown(hundredth(values['people']));
    if (rule === 'fewerThanThree') return [ctx.p('proposal.check_fewerThanThree', { people })];
    if (rule !== 'roundClockShort') return [];
    return [ctx.p('proposal.check_roundClockShort', { people, needed: shown(hundredth(values['needed'])) })];
  });
  const short = capacityShort(ctx.plan)
    .filter(({ about }) => about === 'all')
    .map(({ month, needed, available }) =>
      ctx.p('proposal.check_capacityOver', {
        ...{
          month: ctx.month(month),
          needed: shown(Math.round(needed)),
          available: shown(Math.round(available)),
        },
      }),
    );
  return [...warnings, ...short];
}

function hundredth(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
