import type { CostTerm } from '@shared/budget';
import type { BookContext } from './book-context';

/** Columns of the sheets of positions, training and tools that lines take their prices from. */
const PRICE_COLUMNS = { salary: 'I', share: 'E', training: 'F', oneOff: 'F', yearly: 'G' } as const;

/** Cell that a fed line takes its price from; null for lines that are typed. */
export function priceCell(ctx: BookContext, ref: string, kind: CostTerm['kind']): string | null {
  const { on, plan, layout } = ctx;
  const [origin = '', id = ''] = ref.split(':');
  const { positions, training, tools, infrastructure } = plan.staffing;
  const row = (list: readonly { readonly id: string }[], before = 0): string =>
    String(layout.listRow + before + list.findIndex((entry) => entry.id === id));
  const price = kind === 'oneOff' ? PRICE_COLUMNS.oneOff : PRICE_COLUMNS.yearly;
  switch (origin) {
    case 'position':
      return `${on('positions')}$${PRICE_COLUMNS.salary}$${row(positions)}`;
    case 'training':
      return `${on('training')}$${PRICE_COLUMNS.training}$${row(training)}`;
    case 'tool':
      return `${on('tools')}$${price}$${row(tools)}`;
    case 'infrastructure':
      return `${on('tools')}$${price}$${row(infrastructure, tools.length)}`;
    default:
      return null;
  }
}

/** Cell of the part of full time of a post. */
export function shareCell(ctx: BookContext, ref: string): string | null {
  const { on, plan, layout } = ctx;
  const place = plan.staffing.positions.findIndex(({ id }) => `position:${id}` === ref);
  if (place === -1) return null;
  return `${on('positions')}$${PRICE_COLUMNS.share}$${String(layout.listRow + place)}`;
}
