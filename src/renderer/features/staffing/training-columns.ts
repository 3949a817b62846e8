import { TRAINING_PROVIDERS } from '@shared/catalog/staffing-lists';
import { TRAINING_KINDS } from '@shared/plan/staffing';
import type { TrainingEntry } from '@shared/plan/types';
import type { WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import {
  amountColumn,
  choiceParts,
  done,
  refused,
  skillsColumn,
  startColumns,
  type ThingParts,
} from './thing-columns';
import { TRAINING_WORDS } from './thing-words';
import { readSteps, showNumber } from './read-steps';
import { readWhom, whomChoices, whomText, whomValue } from './training-whom';

export type TrainingPatch = Partial<Omit<TrainingEntry, 'id'>>;
type Column = WorksheetColumn<TrainingEntry, TrainingPatch>;

/** Most days a training may take. */
export const MOST_DAYS = 400;

/** The columns of training, in their order. */
export function trainingColumns(parts: ThingParts): readonly Column[] {
  const { t, money } = parts;
  const { currency } = money;
  return [
    ...whatColumns(parts),
    skillsColumn(t('staffing-training.col_skills'), parts),
    ...startColumns(parts),
    {
      ...{ id: 'days', head: t('staffing-training.col_days'), hint: t('staffing-training.days_hint') },
      ...{ width: 70, kind: 'number' },
      text: ({ days }) => (days === 0 ? '' : showNumber(days, money)),
      parse(text) {
        if (text.trim() === '') return done({ days: 0 });
        const read = readSteps(text, { min: 0, max: MOST_DAYS, step: 1 }, { t, money });
        return read.ok ? done({ days: read.value }) : read;
      },
    },
    amountColumn('cost', { head: t('staffing-training.col_cost', { currency }), money }, (cost) => ({
      cost,
    })),
    flag('yearly', t('staffing-training.col_yearly'), parts),
    ...whoColumns(parts),
    flag('done', t('staffing-training.col_done'), parts),
  ];
}

function whatColumns({ t, words, plan }: ThingParts): readonly Column[] {
  const kinds = TRAINING_KINDS.map((value) => ({ value, label: t(TRAINING_WORDS[value]) }));
  const roles = plan.staffing.positions.map(({ role }) => role);
  return [
    {
      ...{ id: 'title', head: t('staffing-training.col_title'), width: 220, kind: 'text' },
      text: ({ title }) => title,
      parse(text) {
        const title = text.trim();
        return title === '' ? refused(t('staffing-training.title_needed')) : done({ title });
      },
    },
    {
      ...choiceParts(
        { id: 'kind', head: t('staffing-training.col_kind'), width: 130 },
        kinds,
        ({ kind }: TrainingEntry) => kind,
      ),
      parse(text) {
        const kind = TRAINING_KINDS.find((known) => known === text);
        return kind ? done({ kind }) : refused(t('staffing-training.kind_needed'));
      },
    },
    {
      ...choiceParts<TrainingEntry>(
        { id: 'whom', head: t('staffing-training.col_whom'), width: 160 },
        whomChoices(roles, words, t),
        whomValue,
      ),
      text: (row) => whomText(row, words, t),
      parse: (text) => done(readWhom(text)),
    },
  ];
}

function whoColumns({ t, words }: ThingParts): readonly Column[] {
  const providers = TRAINING_PROVIDERS.map(({ id }) => words.text(`stf-p-${id}`, 'name'));
  const choices = providers.map((name) => ({ value: name, label: name }));
  return [
    {
      ...{ id: 'partner', head: t('staffing-training.col_partner'), width: 140, kind: 'text' },
      text: ({ partner }) => partner,
      choices: () => choices,
      parse: (text) => done({ partner: text.trim() }),
    },
    {
      ...{ id: 'certificate', head: t('staffing-training.col_certificate'), width: 120, kind: 'text' },
      text: ({ certificate }) => certificate,
      parse: (text) => done({ certificate: text.trim() }),
    },
  ];
}

function flag(id: 'yearly' | 'done', head: string, { t }: ThingParts): Column {
  return {
    ...{ id, head, width: 76, kind: 'flag' },
    text: (row) => t(row[id] ? 'worksheet.yes' : 'worksheet.no'),
    value: (row) => String(row[id]),
    parse: (text) => done({ [id]: text === 'true' }),
  };
}
