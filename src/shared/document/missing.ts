import { WORKSHEET } from '../catalog/worksheet';
import type { BuildContext } from './context';
import { FEEDS } from './conops/feeds';
import { SECTION_FIELDS } from './conops/section-fields';
import { chosenServices } from './conops/services';
import type { FeedLink, MissingEntry } from './model';

/** What is missing in a section, before its number is known. */
export type Gap = Omit<MissingEntry, 'sectionId' | 'title'>;

const NARRATIVE: FeedLink = { screen: 'documents', section: '' };

/** Essential fields of the worksheet: a document without them cannot be signed. */
const ESSENTIAL: ReadonlySet<string> = new Set(
  WORKSHEET.flatMap((section) =>
    section.fields.filter((field) => field.essential).map((field) => `${section.id}.${field.key}`),
  ),
);

/** Screen and part of it that feeds a section; the narrative where no screen does. */
export function feedOf(sectionId: string): FeedLink {
  return FEEDS[sectionId] ?? NARRATIVE;
}

/**
 * What a section without a replacing text of the team lacks: its empty essential fields, or the section as
 * a whole when it would be blank.
 */
export function gapsOf(ctx: BuildContext, sectionId: string, blank: boolean): readonly Gap[] {
  const fields = [...fieldGaps(ctx, sectionId), ...otherGaps(ctx, sectionId)];
  if (fields.length > 0 || !blank) return fields;
  return [{ ...feedOf(sectionId), field: '', label: ctx.texts.conops(sectionId, 'title') }];
}

function fieldGaps(ctx: BuildContext, sectionId: string): readonly Gap[] {
  return (SECTION_FIELDS[sectionId] ?? []).flatMap((path) => {
    if (!ESSENTIAL.has(path) || !isEmpty(valueAt(ctx.plan.organization, path))) return [];
    const [section = '', field = ''] = path.split('.');
    return [{ screen: 'organization', section, field, label: ctx.field(path) }];
  });
}

function valueAt(organization: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object') return undefined;
    const entry = Object.entries(value).find(([name]) => name === key);
    return entry?.[1];
  }, organization);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Essential answers that stand outside the worksheet. */
function otherGaps(ctx: BuildContext, sectionId: string): readonly Gap[] {
  const { identity } = ctx.plan;
  if (sectionId === 'teamIdentification') {
    return [
      ...(identity.teamName.trim() === '' ? [setup(ctx.say('conops.teamNameField'), 'teamName')] : []),
      ...(ctx.country === '' ? [setup(ctx.say('conops.countryField'), 'country')] : []),
    ];
  }
  if (sectionId === 'serviceOverview' && chosenServices(ctx, 'launch').length === 0) {
    return [{ screen: 'services', section: '', field: 'launch', label: ctx.say('conops.launchField') }];
  }
  return [];
}

function setup(label: string, field: string): Gap {
  return { screen: 'setup', section: '', field, label };
}
