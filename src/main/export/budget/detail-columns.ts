import type { BuildContext } from '@shared/document/context';
import { blockText } from '@shared/document/inline';
import { sectionContext } from '@shared/document/without-names';
import type { DocumentKey } from '@shared/i18n/document-words';
import type { InfrastructureItem, Position, Tool, TrainingEntry } from '@shared/plan/types';
import { wantedOf } from '@shared/staffing';
import { skillName, taskName, yesNo } from './money-words';

/** Columns of texts at the end of a list, the same in the workbook and in CSV. */
export interface Details<T> {
  readonly keys: readonly DocumentKey[];
  readonly cells: (entry: T) => readonly string[];
}

type Part = Pick<BuildContext, 'say' | 'plan'>;

/** Words of the team in one cell: without marks of Markdown, and with names as the plan allows them in documents. */
export interface FreeTexts {
  readonly plain: (markdown: string) => string;
  readonly person: (id: string | null) => string;
}

/** Looks once at who may be named; a list asks for the texts of all its rows. */
export function freeTexts(ctx: BuildContext): FreeTexts {
  const { md, person } = sectionContext(ctx);
  return { plain: (markdown) => (markdown.trim() === '' ? '' : blockText(md(markdown))), person };
}

/** What a post does and what it asks for. */
export function positionDetails(ctx: BuildContext): Details<Position> {
  const { plain } = freeTexts(ctx);
  return {
    keys: ['workbook.tasks', 'workbook.ownTasks', 'workbook.skillsWanted'],
    cells: (post) => [
      joined(post.tasks.map(taskName)),
      plain(post.ownTasks),
      joined(
        Object.entries(wantedOf(post)).flatMap(([id, level]) =>
          level === 0 ? [] : [`${skillName(ctx.plan, id)}: ${String(level)}`],
        ),
      ),
    ],
  };
}

/** Which skills a training is for, and whether it has been held. */
export function trainingDetails(ctx: BuildContext): Details<TrainingEntry> {
  const { plain } = freeTexts(ctx);
  return {
    keys: ['workbook.skills', 'workbook.done', 'workbook.note'],
    cells: ({ skills, done, note }) => [skillsCell(ctx, skills), yesNo(ctx, done), plain(note)],
  };
}

const TOOL_KEYS = [
  ...(['workbook.licenseNote', 'workbook.skills', 'workbook.services'] as const),
  ...(['workbook.owner', 'workbook.evaluation', 'workbook.note'] as const),
];

/** What a tool asks for and serves, who looks after it, and how it meets what was asked of it. */
export function toolDetails(ctx: BuildContext): Details<Tool> {
  const { plain, person } = freeTexts(ctx);
  return {
    keys: TOOL_KEYS,
    cells: ({ licenceNote, skills, services, owner, criteria, note }) => [
      licenceNote,
      skillsCell(ctx, skills),
      joined(services.map((id) => ctx.texts.services(id, 'name'))),
      person(owner),
      joined(
        criteria.map(({ text, meets }) =>
          ctx.say('workbook.criterion', { text, meets: ctx.say(`workbook.meets_${meets ?? 'open'}`) }),
        ),
      ),
      plain(note),
    ],
  };
}

/** The same columns for what is no tool: who looks after it, and the note. */
export function infrastructureDetails(ctx: BuildContext): Details<InfrastructureItem> {
  const { plain, person } = freeTexts(ctx);
  return {
    keys: TOOL_KEYS,
    cells: ({ owner, note }) => ['', '', '', person(owner), '', plain(note)],
  };
}

function skillsCell({ plan }: Part, skills: readonly string[]): string {
  return joined(skills.map((id) => skillName(plan, id)));
}

/** Names hold commas. */
const joined = (names: readonly string[]): string => names.join('; ');
