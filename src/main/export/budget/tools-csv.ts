import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import type { InfrastructureItem, Tool } from '@shared/plan/types';
import { csvContext, type CsvContext } from './csv-context';
import { infrastructureDetails, toolDetails } from './detail-columns';
import { firstMonth } from './first-month';
import { itemName, purposeName } from './money-words';

/** Tools, then infrastructure, one line each; a column more than the workbook has says which of them it is. */
export function toolsCsv(build: BuildContext): string {
  const ctx = csvContext(build);
  const { tools, infrastructure } = ctx.plan.staffing;
  const [ofTool, ofItem] = [toolDetails(build), infrastructureDetails(build)];
  return writeCsv([
    ctx.heads([
      ...(['workbook.name', 'workbook.kind', 'workbook.purpose', 'workbook.license'] as const),
      ...(['workbook.state', 'workbook.firstMonth', 'workbook.priceOnce', 'workbook.priceYearly'] as const),
      'workbook.costInPlan',
      ...ofTool.keys,
    ]),
    ...tools.map((tool) => [...toolCells(ctx, tool), ...ofTool.cells(tool)]),
    ...infrastructure.map((entry) => [...infrastructureCells(ctx, entry), ...ofItem.cells(entry)]),
  ]);
}

function toolCells(ctx: CsvContext, tool: Tool): string[] {
  const { name, purpose, licence, state } = tool;
  return [
    name,
    ctx.say('workbook.origin_tool'),
    purpose === null ? '' : purposeName(purpose),
    licence === null ? '' : ctx.say(`workbook.license_${licence}`),
    ctx.say(`workbook.tool_${state}`),
    ...priceCells(ctx, tool, `tool:${tool.id}`),
  ];
}

function infrastructureCells(ctx: CsvContext, entry: InfrastructureItem): string[] {
  const kind = entry.item === null ? '' : itemName(entry.item);
  return [
    entry.name === '' ? kind : entry.name,
    ctx.say('workbook.origin_infrastructure'),
    kind,
    '',
    ctx.say(`workbook.infrastructure_${entry.state}`),
    ...priceCells(ctx, entry, `infrastructure:${entry.id}`),
  ];
}

function priceCells(
  ctx: CsvContext,
  { start, oneOff, yearly }: Pick<Tool, 'start' | 'oneOff' | 'yearly'>,
  ref: string,
): string[] {
  return [firstMonth(ctx, start), ctx.amount(oneOff), ctx.amount(yearly), ctx.costOf(ref)];
}
