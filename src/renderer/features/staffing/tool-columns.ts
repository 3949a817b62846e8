import { TOOL_PRODUCTS } from '@shared/catalog/tools-products';
import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { TOOL_LICENCES, TOOL_STATES } from '@shared/plan/staffing';
import type { Tool } from '@shared/plan/types';
import { unheldSkills } from '@shared/staffing';
import type { WorksheetColumn } from '../../ui/worksheet/worksheet-types';
import {
  amountColumn,
  choiceParts,
  done,
  ownerColumn,
  refused,
  skillsColumn,
  startColumns,
  type ThingParts,
} from './thing-columns';
import { LICENCE_WORDS, TOOL_STATE_WORDS } from './thing-words';
import { purposePatch, type ToolPatch } from './tool-edits';

type Column = WorksheetColumn<Tool, ToolPatch>;

/** Name of a purpose of the catalog; an id this version does not know stays as it is. */
export function purposeName(purpose: string, tools: CatalogText): string {
  return TOOL_PURPOSES.some(({ id }) => id === purpose) ? tools(`tool-p-${purpose}`, 'name') : purpose;
}

/** The columns of tools, in their order. */
export function toolColumns(parts: ThingParts, tools: CatalogText): readonly Column[] {
  const { t, money, words, plan } = parts;
  const { currency } = money;
  return [
    ...kindColumns(parts, tools),
    amountColumn('oneOff', { head: t('staffing-tools.col_one_off', { currency }), money }, (oneOff) => ({
      oneOff,
    })),
    amountColumn('yearly', { head: t('staffing-tools.col_yearly', { currency }), money }, (yearly) => ({
      yearly,
    })),
    ...startColumns(parts),
    skillsColumn(t('staffing-tools.col_skills'), parts),
    {
      ...{ id: 'unheld', head: t('staffing-tools.col_unheld'), hint: t('staffing-tools.unheld_hint') },
      ...{ width: 150, kind: 'text' },
      text: (row) => unheldSkills(row, plan.staffing).map(words.skillName).join('; '),
    },
    ownerColumn(parts),
  ];
}

function kindColumns({ t }: ThingParts, tools: CatalogText): readonly Column[] {
  const products = TOOL_PRODUCTS.map(({ name }) => ({ value: name, label: name }));
  const purposes = TOOL_PURPOSES.map(({ id }) => ({ value: id, label: tools(`tool-p-${id}`, 'name') }));
  const states = TOOL_STATES.map((value) => ({ value, label: t(TOOL_STATE_WORDS[value]) }));
  const licences = TOOL_LICENCES.map((value) => ({ value, label: t(LICENCE_WORDS[value]) }));
  return [
    {
      ...{ id: 'name', head: t('staffing-tools.col_name'), width: 200, kind: 'text' },
      text: ({ name }) => name,
      choices: () => products,
      parse(text) {
        const name = text.trim();
        return name === '' ? refused(t('staffing-tools.name_needed')) : done({ name });
      },
    },
    {
      ...choiceParts(
        { id: 'purpose', head: t('staffing-tools.col_purpose'), width: 170 },
        purposes,
        ({ purpose }: Tool) => purpose ?? '',
      ),
      parse: (text, row) => done(purposePatch(text === '' ? null : text, row)),
    },
    {
      ...choiceParts(
        { id: 'state', head: t('staffing-tools.col_state'), width: 100 },
        states,
        ({ state }: Tool) => state,
      ),
      parse(text) {
        const state = TOOL_STATES.find((known) => known === text);
        return state ? done({ state }) : refused(t('staffing-tools.state_needed'));
      },
    },
    {
      ...choiceParts(
        { id: 'licence', head: t('staffing-tools.col_licence'), width: 120 },
        licences,
        ({ licence }: Tool) => licence ?? '',
      ),
      parse: (text) => done({ licence: TOOL_LICENCES.find((known) => known === text) ?? null }),
    },
  ];
}
