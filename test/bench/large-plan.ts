import { STAGES } from '@shared/catalog/stages';
import { EMPTY_NARRATIVE, UNTOUCHED_ITEM } from '@shared/plan/defaults';
import type { ItemRecord, Plan } from '@shared/plan/types';

const SENTENCE =
  'The working group met the operators of the sector and wrote down what each expects of the team. ';

/** Plain prose of about `characters`, in paragraphs as people write them. */
export function prose(characters: number): string {
  const paragraph = SENTENCE.repeat(5).trim();
  return Array.from({ length: Math.ceil(characters / paragraph.length) }, () => paragraph).join('\n\n');
}

/** A plan whose file is about 2 MB: every item of every stage carries notes like a year of work does. */
export function largePlan(base: Plan): Plan {
  const ids = STAGES.flatMap((stage) => stage.themes.flatMap((theme) => theme.items.map((item) => item.id)));
  const notes = prose(8500);
  const items = Object.fromEntries(
    ids.map((id): [string, ItemRecord] => [id, { ...UNTOUCHED_ITEM, ...base.stages.items[id], notes }]),
  );
  return { ...base, stages: { ...base.stages, items } };
}

/** A plan whose concept of operations has 60 pages or more: the sample with long chapters of its own. */
export function longDocument(base: Plan, sections: readonly string[]): Plan {
  const chapter = { ...EMPTY_NARRATIVE, after: prose(9000) };
  const narrative = Object.fromEntries(sections.map((id) => [id, chapter]));
  const conops = {
    ...base.documents.conops,
    narrative: { ...base.documents.conops.narrative, ...narrative },
  };
  return { ...base, documents: { ...base.documents, conops } };
}
