import type { Plan } from '../plan/types';

/** More names than this say less in a title than their number does. */
const MOST_NAMES = 5;

/** Names one a line, as `namedValues` reads them; beyond five an ellipsis stands for the others. */
export function namesOf<T>(list: readonly T[], nameOf: (entry: T) => string): string {
  return [...list.slice(0, MOST_NAMES).map(nameOf), ...(list.length > MOST_NAMES ? ['…'] : [])].join('\n');
}

/** The team's name of a line of the budget by its ref, else the key of its words in the catalog. */
export function lineName({ staffing, budget }: Pick<Plan, 'staffing' | 'budget'>, ref: string): string {
  const at = ref.indexOf(':');
  const [kind, id] = [ref.slice(0, at), ref.slice(at + 1)];
  switch (kind) {
    case 'position':
      return positionName(staffing, id);
    case 'training':
      return staffing.training.find((one) => one.id === id)?.title ?? id;
    case 'tool':
      return staffing.tools.find((one) => one.id === id)?.name ?? id;
    case 'infrastructure': {
      const found = staffing.infrastructure.find((one) => one.id === id);
      return oneLine(found?.name) || (found?.item ? `tool-i-${found.item}` : id);
    }
    case 'cover':
      return 'bud-l-onCallPay';
    case 'contingency':
      return 'bud-c-contingency';
    default:
      return oneLine(budget.lines.find((one) => one.id === id)?.name) || id;
  }
}

/** The title of a position, else its role. */
export function positionName({ positions }: Pick<Plan['staffing'], 'positions'>, id: string): string {
  const found = positions.find((one) => one.id === id);
  return oneLine(found?.title) || (found?.role ? `stf-r-${found.role}` : id);
}

/** The team's name of a skill, else the key of its words in the catalog. */
export function skillName({ skills }: Pick<Plan['staffing'], 'skills'>, id: string): string {
  return oneLine(skills.find((one) => one.id === id)?.name) || `stf-s-${id}`;
}

/** One name a line is how several are told apart. */
function oneLine(name: string | undefined): string {
  return (name ?? '').replaceAll('\n', ' ').trim();
}
