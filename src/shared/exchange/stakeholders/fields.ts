import { CAPABILITIES, type IdOfWord, type StakeholderWords, idsOfCell, type WordList } from './words';
import { ENGAGEMENTS, INVOLVEMENTS, SOURCE_DECISIONS } from '../../plan/stakeholders';
import type { Stakeholder } from '../../plan/types';
import type { StakeholderColumn } from './columns';
import { cutTo, folded, LONGEST_LINE, LONGEST_TEXT } from './fold';

/** What the fields need to know beside the entry itself. */
export interface FieldContext {
  readonly words: StakeholderWords;
  readonly idOf: IdOfWord;
  /** Groups of the constituency worksheet, by id. */
  readonly groups: ReadonlyMap<string, string>;
}

/** What a cell becomes: the fields it sets, and the parts of it nothing here can hold. */
export interface Written {
  readonly patch: Partial<Stakeholder>;
  readonly unknown: readonly string[];
}

/** A column whose cell is about the entry alone. */
export interface Field {
  readonly column: StakeholderColumn;
  /** What the export writes; empty where nothing is said yet. */
  readonly read: (entry: Stakeholder, ctx: FieldContext) => string;
  readonly write: (text: string, entry: Stakeholder, ctx: FieldContext) => Written;
}

type TextKey = 'wants' | 'weWant' | 'concerns' | 'decides' | 'notes';
type LineKey = 'channels' | 'language';
type ScoreKey = 'influence' | 'interest';

const all = (patch: Partial<Stakeholder>): Written => ({ patch, unknown: [] });
const nothing = (text: string): Written => ({ patch: {}, unknown: [text] });

const text = (column: TextKey): Field => ({
  column,
  read: (entry) => entry[column],
  write: (value) => all({ [column]: cutTo(value, LONGEST_TEXT) }),
});

const line = (column: LineKey): Field => ({
  column,
  read: (entry) => entry[column],
  write: (value) => all({ [column]: cutTo(value, LONGEST_LINE) }),
});

const score = (column: ScoreKey): Field => ({
  column,
  read: (entry) => String(entry[column] ?? ''),
  write: (value, _entry, { idOf }) => {
    const found = scoreOf(value, idOf);
    return found === null ? nothing(value) : all({ [column]: found });
  },
});

/** Usual words for scores beside those of the program. */
const USUAL_SCORES: ReadonlyMap<string, number> = new Map([
  ...['vl', 'very low', 'lowest', 'none'].map((word) => [word, 1] as const),
  ...['l', 'low', 'little'].map((word) => [word, 2] as const),
  ...['m', 'med', 'mid', 'medium', 'moderate', 'average'].map((word) => [word, 3] as const),
  ...['h', 'high', 'strong'].map((word) => [word, 4] as const),
  ...['vh', 'very high', 'highest'].map((word) => [word, 5] as const),
]);

/** A score from 1 to 5 as a whole number, as one of five ("4/5") or in words; null for anything else. */
function scoreOf(value: string, idOf: IdOfWord): number | null {
  const number = /^([1-5])(?:[.,]0+)?(?:\s*\/\s*5)?$/.exec(value)?.[1];
  if (number !== undefined) return Number(number);
  const word = idOf('score', value);
  return word === undefined ? (USUAL_SCORES.get(folded(value)) ?? null) : Number(word);
}

const engagement = (column: 'current' | 'wanted'): Field => ({
  column,
  read: (entry, ctx) => wordOf(ctx, 'engagement', entry[column]),
  write: (value, _entry, { idOf }) => {
    const id = ENGAGEMENTS.find((known) => known === idOf('engagement', value));
    return id === undefined ? nothing(value) : all({ [column]: id });
  },
});

function wordOf({ words }: FieldContext, list: WordList, id: string | null): string {
  return id === null ? '' : words.word(list, id);
}

const TYPE: Field = {
  column: 'type',
  read: (entry, ctx) => wordOf(ctx, 'type', entry.type) || entry.ownType,
  write: (value, _entry, { idOf }) => {
    const id = idOf('type', value);
    return all(
      id === undefined ? { type: null, ownType: cutTo(value, LONGEST_LINE) } : { type: id, ownType: '' },
    );
  },
};

const SECTOR: Field = {
  column: 'sector',
  read: (entry, ctx) => wordOf(ctx, 'sector', entry.sector) || entry.ownSector,
  write: (value, _entry, { idOf }) => {
    const id = idOf('sector', value);
    return all(
      id === undefined
        ? { sector: null, ownSector: cutTo(value, LONGEST_LINE) }
        : { sector: id, ownSector: '' },
    );
  },
};

const ROLES: Field = {
  column: 'roles',
  read: ({ roles }, ctx) => roles.map((id) => wordOf(ctx, 'role', id)).join('; '),
  write: (value, _entry, { idOf }) => {
    const { ids, unknown } = idsOfCell(value, (part) => idOf('role', part));
    return { patch: { roles: ids }, unknown };
  },
};

const INVOLVEMENT: Field = {
  column: 'involvement',
  read: ({ involvement }, ctx) => involvement.map((id) => wordOf(ctx, 'involvement', id)).join('; '),
  write: (value, _entry, { idOf }) => {
    const { ids, unknown } = idsOfCell(value, (part) => idOf('involvement', part));
    return { patch: { involvement: INVOLVEMENTS.filter((id) => ids.includes(id)) }, unknown };
  },
};

const CAPABILITY: Field = {
  column: 'capability',
  read: ({ served }, ctx) => wordOf(ctx, 'capability', served.capability),
  write: (value, { served }, { idOf }) => {
    const capability = CAPABILITIES.find((known) => known === idOf('capability', value));
    return capability === undefined ? nothing(value) : all({ served: { ...served, capability } });
  },
};

const GROUP: Field = {
  column: 'group',
  read: ({ served }, { groups }) => (served.group === null ? '' : (groups.get(served.group) ?? served.group)),
  write: (value, { served }, { groups }) => {
    const found = [...groups].find(([id, name]) => id === value || folded(name) === folded(value));
    return found === undefined ? nothing(value) : all({ served: { ...served, group: found[0] } });
  },
};

const PILOT: Field = {
  column: 'pilot',
  read: ({ served }, ctx) => (served.pilot ? wordOf(ctx, 'answer', 'yes') : ''),
  write: (value, { served }, { idOf }) => {
    const answer = /^(true|x|1|✓)$/i.test(value) ? 'yes' : /^(false|0|-)$/i.test(value) ? 'no' : null;
    const said = answer ?? idOf('answer', value);
    if (said === undefined) return nothing(value);
    return all({ served: { ...served, pilot: said === 'yes' } });
  },
};

const PHASE: Field = {
  column: 'phase',
  read: ({ served }) => served.phase,
  write: (value, { served }) => all({ served: { ...served, phase: cutTo(value, LONGEST_LINE) } }),
};

const SERVICES: Field = {
  column: 'services',
  read: ({ served }, ctx) => served.services.map((id) => wordOf(ctx, 'service', id)).join('; '),
  write: (value, { served }, { idOf }) => {
    const { ids, unknown } = idsOfCell(value, (part) => idOf('service', part));
    return { patch: { served: { ...served, services: ids } }, unknown };
  },
};

const source = (column: 'accuracy' | 'reason'): Field => ({
  column,
  read: (entry) => entry.source[column],
  write: (value, entry) => all({ source: { ...entry.source, [column]: cutTo(value, LONGEST_LINE) } }),
});

const DECISION: Field = {
  column: 'decision',
  read: (entry, ctx) => wordOf(ctx, 'decision', entry.source.decision),
  write: (value, entry, { idOf }) => {
    const decision = SOURCE_DECISIONS.find((known) => known === idOf('decision', value));
    return decision === undefined ? nothing(value) : all({ source: { ...entry.source, decision } });
  },
};

/** Every column that needs nothing but its own entry; names, parents and persons are linked elsewhere. */
export const FIELDS: readonly Field[] = [
  ...[TYPE, SECTOR, ROLES, INVOLVEMENT],
  ...[score('influence'), score('interest'), engagement('current'), engagement('wanted')],
  ...[text('wants'), text('weWant'), text('concerns'), text('decides')],
  ...[line('channels'), line('language')],
  ...[CAPABILITY, GROUP, PILOT, PHASE, SERVICES],
  ...[source('accuracy'), DECISION, source('reason')],
  text('notes'),
];
