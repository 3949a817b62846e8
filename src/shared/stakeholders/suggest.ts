import type { SuggestionKind } from '../catalog/stakeholder-types';
import { SUGGESTIONS } from '../catalog/stakeholder-work';
import type { Day } from '../core/day';
import { NEW_ACTION } from '../plan/defaults';
import type { EngagementAction, Plan, Stakeholder } from '../plan/types';
import { engagementGap } from './gap';
import { stakeholderName } from './names';
import { isRecurring } from './roles';
import { SUGGESTION_RULES } from './suggestion-rules';

/** An action the program proposes for one stakeholder. */
export interface Suggestion {
  /** Unique, and the same from run to run: what `declined` of the plan holds. */
  readonly key: string;
  readonly kind: SuggestionKind;
  readonly entry: Stakeholder;
  readonly name: string;
  /** Steps to go times influence; 0 where none are to go or nobody said. */
  readonly weight: number;
}

/** Who has not been scored is weighed by the middle of the scale: neither forgotten nor put first. */
const UNSCORED_INFLUENCE = 3;
/** Longest single line a plan file takes. */
const LONGEST_LINE = 500;

/** The key under which a suggestion for a stakeholder is declined. */
export function suggestionKey(suggestion: string, stakeholder: string): string {
  return `${suggestion}:${stakeholder}`;
}

/**
 * What the register itself calls for, the most pressing first: longest way to go times influence, then the
 * order of the register. Left out is what was declined, and what an action already answers. `today` tells
 * contacts that took place from those to come.
 */
export function suggestions(plan: Pick<Plan, 'people' | 'stakeholders'>, today: Day): readonly Suggestion[] {
  const { register, declined } = plan.stakeholders;
  const refused = new Set(declined);
  const byStakeholder = actionsByStakeholder(plan.stakeholders.actions);
  const found = register.flatMap((entry) => {
    const actions = byStakeholder.get(entry.id) ?? [];
    const kinds = SUGGESTIONS.filter(
      (kind) =>
        SUGGESTION_RULES[kind.id]?.({ entry, actions, today }) === true &&
        !refused.has(suggestionKey(kind.id, entry.id)) &&
        !actions.some((action) => answers(action, kind)),
    );
    const name = kinds.length === 0 ? '' : stakeholderName(plan, entry);
    const weight = weightOf(entry);
    return kinds.map((kind) => ({ key: suggestionKey(kind.id, entry.id), kind, entry, name, weight }));
  });
  return found.sort((one, other) => other.weight - one.weight);
}

/** Once an action is done, only what has to be repeated and is not repeated by itself is proposed again. */
function answers(action: EngagementAction, kind: SuggestionKind): boolean {
  if (action.suggestion !== kind.id) return false;
  return action.done === null || kind.frequency === 'once' || isRecurring(action);
}

function weightOf(entry: Stakeholder): number {
  return (engagementGap(entry) ?? 0) * (entry.influence ?? UNSCORED_INFLUENCE);
}

function actionsByStakeholder(
  actions: readonly EngagementAction[],
): ReadonlyMap<string | null, readonly EngagementAction[]> {
  const lists = new Map<string | null, EngagementAction[]>();
  for (const action of actions) {
    const list = lists.get(action.stakeholder);
    if (list) list.push(action);
    else lists.set(action.stakeholder, [action]);
  }
  return lists;
}

/**
 * The action a suggestion becomes when it is taken over. `words` looks up `stk-s-<kind>` of the catalog, `id`
 * is new to the plan. Whoever looks after the stakeholder gets it; the day is for the team to set.
 */
export function actionOf(
  { kind, entry, name }: Suggestion,
  words: (id: string, part: string) => string,
  id: string,
): EngagementAction {
  const said = (part: string): string => words(`stk-s-${kind.id}`, part).replaceAll('{{name}}', () => name);
  return {
    ...NEW_ACTION,
    id,
    stakeholder: entry.id,
    suggestion: kind.id,
    // A kind whose words are not at hand still needs an aim: the file refuses an empty one.
    aim: oneLine(said('aim')) || kind.id,
    message: said('message'),
    channel: oneLine(said('channel')),
    who: entry.owner,
    frequency: kind.frequency,
    items: [...kind.items],
  };
}

/** Cut to what the file takes, between characters and not inside one. */
function oneLine(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const cut = text.slice(0, LONGEST_LINE - 1);
  const last = cut.charCodeAt(cut.length - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return `${isHalf ? cut.slice(0, -1) : cut}…`;
}
