import type { Translate } from '@shared/i18n/ui-words';
import { SKILL_KINDS } from '@shared/plan/staffing';
import type { OwnSkill, Position } from '@shared/plan/types';
import type { MoneyTexts } from '../../state/money';
import type { WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import type { SkillRow } from './skill-rows';
import type { TeamWords } from './use-team-words';

/** The change of one cell of the matrix. */
export type SkillPatch =
  | { readonly type: 'level'; readonly post: string; readonly level: number }
  | { readonly type: 'outside'; readonly where: string | null }
  | { readonly type: 'own'; readonly patch: Partial<Omit<OwnSkill, 'id'>> };

/** Which of the two levels a cell sets: what the post wants, or what is held. */
export type Side = 'held' | 'wanted';

type Column = WorksheetColumn<SkillRow, SkillPatch>;

const KIND_WORDS = { personal: 'staffing.kind_personal', technical: 'staffing.kind_technical' } as const;
const STATE_WORDS = {
  inside: 'staffing.state_inside',
  single: 'staffing.state_single',
  outside: 'staffing.state_outside',
  low: 'staffing.state_low',
  gap: 'staffing.state_gap',
} as const;

interface Parts {
  readonly t: Translate;
  readonly words: TeamWords;
  readonly positions: readonly Position[];
  readonly side: Side;
  readonly money: Pick<MoneyTexts, 'readNumber'>;
}

/** Skill, where it stands, a column for each post, and where it is reached outside. */
export function skillColumns({ t, words, positions, side, money }: Parts): readonly Column[] {
  return [
    nameColumn(t, words),
    {
      ...{
        id: 'state',
        head: t('staffing.col_state'),
        hint: t('staffing.state_hint'),
        width: 130,
        kind: 'text',
      },
      text: ({ state }) => (state === null ? '' : t(STATE_WORDS[state])),
      remark: ({ state }) => (state === 'gap' || state === 'low' ? t('staffing.state_remark') : null),
    },
    {
      ...{
        id: 'best',
        head: t('staffing.col_best'),
        hint: t('staffing.best_hint'),
        width: 64,
        kind: 'number',
      },
      text: ({ best, needed }) => pair(best, needed),
    },
    ...positions.map(({ id }) => postColumn(id, words.positions.get(id) ?? '', { t, side, money })),
    {
      ...{ id: 'outside', head: t('staffing.col_outside'), hint: t('staffing.outside_hint') },
      ...{ width: 150, kind: 'text' },
      text: ({ outside }) => outside,
      parse: (text) => ({
        ok: true,
        patch: { type: 'outside', where: text.trim() === '' ? null : text.trim() },
      }),
    },
    kindColumn(t),
  ];
}

function nameColumn(t: Translate, { skillMeans }: TeamWords): Column {
  return {
    ...{ id: 'name', head: t('staffing.skill'), width: 210, kind: 'text' },
    text: ({ name }) => name,
    about: ({ id, isOwn }) => (isOwn ? null : skillMeans(id)),
    edit: ({ isOwn }) => isOwn,
    parse(text) {
      const name = text.trim();
      if (name === '') return { ok: false, reason: t('staffing.skill_name_needed') };
      return { ok: true, patch: { type: 'own', patch: { name } } };
    },
  };
}

function kindColumn(t: Translate): Column {
  const kinds = SKILL_KINDS.map((value) => ({ value, label: t(KIND_WORDS[value]) }));
  return {
    ...{ id: 'kind', head: t('staffing.col_kind'), width: 100, kind: 'choice', choices: () => kinds },
    text: ({ kind }) => t(KIND_WORDS[kind]),
    value: ({ kind }) => kind,
    edit: ({ isOwn }) => isOwn,
    parse(text) {
      const kind = SKILL_KINDS.find((known) => known === text);
      return kind
        ? { ok: true, patch: { type: 'own', patch: { kind } } }
        : { ok: false, reason: t('staffing.kind_needed') };
    },
  };
}

function postColumn(
  post: string,
  name: string,
  { t, side, money }: Pick<Parts, 't' | 'side' | 'money'>,
): Column {
  const of = ({ posts }: SkillRow) => posts.get(post) ?? { wanted: 0, held: 0 };
  return {
    ...{ id: `post-${post}`, head: name, hint: t('staffing.pair_hint'), width: 84, kind: 'number' },
    text(row) {
      const { wanted, held } = of(row);
      return pair(held, wanted);
    },
    value: (row) => String(of(row)[side]),
    parse(text) {
      const level = readLevel(text, side, money);
      return level === null
        ? { ok: false, reason: t('staffing.level_refused') }
        : { ok: true, patch: { type: 'level', post, level } };
    },
  };
}

/** Held against wanted, such as "2 / 3"; nothing where neither is. */
function pair(held: number, wanted: number): string {
  return held === 0 && wanted === 0 ? '' : `${String(held)} / ${String(wanted)}`;
}

/** A level from 0 to 4, alone or in a pair as it is shown; an empty text is 0. Null for anything else. */
export function readLevel(text: string, side: Side, money: Parts['money']): number | null {
  if (text.trim() === '') return 0;
  const levels = text.split('/').map((part) => {
    const read = money.readNumber(part, 0);
    return read.ok ? read.value : -1;
  });
  if (levels.length > 2 || !levels.every((level) => LEVELS.has(level))) return null;
  return (side === 'wanted' ? levels.at(-1) : levels[0]) ?? null;
}

const LEVELS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4]);
