import about from './en/ui/about.json';
import advice from './en/ui/advice.json';
import budget from './en/ui/budget.json';
import budgetFunding from './en/ui/budget-funding.json';
import cli from './en/ui/cli.json';
import commands from './en/ui/commands.json';
import common from './en/ui/common.json';
import copies from './en/ui/copies.json';
import decisions from './en/ui/decisions.json';
import desktop from './en/ui/desktop.json';
import documents from './en/ui/documents.json';
import errors from './en/ui/errors.json';
import exchange from './en/ui/exchange.json';
import fields from './en/ui/fields.json';
import files from './en/ui/files.json';
import glossary from './en/ui/glossary.json';
import guidance from './en/ui/guidance.json';
import home from './en/ui/home.json';
import inspector from './en/ui/inspector.json';
import money from './en/ui/money.json';
import organization from './en/ui/organization.json';
import overview from './en/ui/overview.json';
import palette from './en/ui/palette.json';
import people from './en/ui/people.json';
import risks from './en/ui/risks.json';
import search from './en/ui/search.json';
import services from './en/ui/services.json';
import settings from './en/ui/settings.json';
import setup from './en/ui/setup.json';
import shell from './en/ui/shell.json';
import stages from './en/ui/stages.json';
import staffing from './en/ui/staffing.json';
import staffingInfrastructure from './en/ui/staffing-infrastructure.json';
import staffingTools from './en/ui/staffing-tools.json';
import staffingTraining from './en/ui/staffing-training.json';
import stakeholderExport from './en/ui/stakeholder-export.json';
import stakeholderImport from './en/ui/stakeholder-import.json';
import stakeholders from './en/ui/stakeholders.json';
import timeline from './en/ui/timeline.json';
import timelineBaseline from './en/ui/timeline-baseline.json';
import timelineCalendar from './en/ui/timeline-calendar.json';
import timelineLength from './en/ui/timeline-length.json';
import timelineRisk from './en/ui/timeline-risk.json';
import worksheet from './en/ui/worksheet.json';

/** English words of the interface, one flat file a feature. This object is the type of every translation. */
export const uiWords = {
  about,
  advice,
  budget,
  'budget-funding': budgetFunding,
  cli,
  commands,
  common,
  copies,
  decisions,
  desktop,
  documents,
  errors,
  exchange,
  fields,
  files,
  glossary,
  guidance,
  home,
  inspector,
  money,
  organization,
  overview,
  palette,
  people,
  risks,
  search,
  services,
  settings,
  setup,
  shell,
  stages,
  staffing,
  'staffing-infrastructure': staffingInfrastructure,
  'staffing-tools': staffingTools,
  'staffing-training': staffingTraining,
  'stakeholder-export': stakeholderExport,
  'stakeholder-import': stakeholderImport,
  stakeholders,
  timeline,
  'timeline-baseline': timelineBaseline,
  'timeline-calendar': timelineCalendar,
  'timeline-length': timelineLength,
  'timeline-risk': timelineRisk,
  worksheet,
};

type Words = typeof uiWords;
type WithoutPlural<K> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

/** `feature.key`; plural forms (`key_one`, `key_other`) are asked for as `key` with `count`. */
export type UiKey = {
  [F in keyof Words]: `${F}.${WithoutPlural<keyof Words[F]> & string}`;
}[keyof Words];

/** Values to be put into a text; `count` chooses the plural form. */
export type WordValues = Readonly<Record<string, string | number>>;
/** Looks a text up in the language of the interface. */
export type Translate = (key: UiKey, values?: WordValues) => string;
