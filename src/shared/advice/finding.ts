import type { OutsideSource } from '../catalog/outside-sources';
import type { CatalogLink } from '../catalog/types';

/**
 * `error`: the plan contradicts itself and should not be handed over so. `warning`: something is likely to hurt
 * later. `notice`: worth a second look; there may be good reasons.
 */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every rule by name. Words in `i18n/en/ui/advice.json`: `<rule>Title` (what is seen), `<rule>Reason` (why it
 * matters) and `<rule>Remedy` (what can be done), with the finding's `values` put in.
 */
export const ADVICE_RULES = [
  'unknownId',
  'length',
  'cannotEnforce',
  'allResponsibilities',
  'parentMismatch',
  'tooManyAtLaunch',
  'noIncidentManagement',
  'noKnowledgeTransfer',
  'aroundTheClock',
  'monitoringHours',
  'constituentSystems',
  'resolutionPromised',
  'finalButIncomplete',
  'timelineCircle',
  'timelineStart',
  'timelineFault',
  'timelineConflict',
  'timelinePastPromise',
  'timelineShortened',
  'timelineNoOwner',
  'stakeholderParents',
  'influentialNoOwner',
  'influentialNoBackup',
  'influentialNoAction',
  'noLawEnforcement',
  'engagementLeadOperates',
  'trustAfterLaunch',
  'peersByOnePerson',
  'peersNeverMet',
  'peersNotMetLately',
  'noPilot',
  'everybodyManaged',
  'nothingPromised',
  'noSustainment',
  'oneSource',
  'staffShare',
  'salariesTwice',
  'costsTwice',
  'noTraining',
  'noTravel',
  'noMemberships',
  'consultancyEnds',
  'proprietaryUnrun',
  'firstYearGaps',
  'cliff',
  'cliffUsedUp',
  'uncovered',
  'onlyAsked',
  'noPrice',
  'missingRate',
  'beyondAmount',
  'overAllocated',
  'againstTerms',
  'earmarkedIdle',
  'fewerThanThree',
  'headOnlySenior',
  'engagementOperates',
  'singleHolder',
  'noCrossTraining',
  'roundClockShort',
  'roundClockNoOperators',
  'capacityOver',
  'handlingOver',
  'overdue',
] as const;
export type AdviceRule = (typeof ADVICE_RULES)[number];

/** Where in the program a finding is mended, and where in the file it lies. */
export interface FindingPlace {
  readonly screen: CatalogLink['screen'] | 'stages' | 'timeline' | 'staffing' | 'budget';
  /**
   * Section of that screen, such as a section of the organization worksheet or an id of an item, task or stakeholder.
   */
  readonly section: string | null;
  /** Path in the plan file, for the command line. */
  readonly path: string;
}

/** One thing seen in a plan, with its reason, source and remedy. */
export interface Finding {
  /** Unique within the answer and the same from run to run: the rule, and what it is about. */
  readonly id: string;
  readonly rule: AdviceRule;
  readonly severity: Severity;
  readonly where: FindingPlace;
  /**
   * Put into the words by `namedValues`; `count` chooses a plural form. `service` is a catalog id, `tasks` are names of
   * tasks or their ids in the catalog, one a line: both are to be shown by their names. So are `lines`, `needs`,
   * `source`, `tool`, `skills` and `positions`. `day` is a day `YYYY-MM-DD`, `month` a month `YYYY-MM`, `amount` minor
   * units of the plan's currency.
   */
  readonly values: Readonly<Record<string, string | number>>;
  /** Rows of `catalog/sources.json`; empty for a rule of plain consistency. */
  readonly refs: readonly string[];
  /** Works beyond those rows that the rule or its figures come from. */
  readonly outside: readonly OutsideSource[];
}

type Draft = Pick<Finding, 'rule' | 'severity' | 'where'> &
  Partial<Pick<Finding, 'values' | 'refs' | 'outside'>>;

/** A finding that a plan can have once: its id is its rule. */
export function finding(draft: Draft): Finding {
  return { id: draft.rule, values: {}, refs: [], outside: [], ...draft };
}

/** Names of catalog entries; an id that is none stays as it is. Days and money as people write them. */
export interface FindingNames {
  readonly service: (id: string) => string;
  readonly task: (id: string) => string;
  /** A key of the words of budget, staffing or tools, such as `bud-y-training`. */
  readonly word: (key: string) => string;
  readonly day: (day: string) => string;
  readonly month: (month: string) => string;
  readonly money: (amount: number) => string;
}

/** Values that are names of the team or keys of words, one a line. */
const NAMED = ['lines', 'needs', 'source', 'tool', 'skills', 'positions'] as const;

/** The values of a finding with ids of the catalog replaced by names, days and money in the way of the reader. */
export function namedValues({ values }: Pick<Finding, 'values'>, names: FindingNames): Finding['values'] {
  const { service, tasks, day, month, amount } = values;
  const named = NAMED.flatMap((key) => {
    const text = values[key];
    return typeof text === 'string' ? [[key, text.split('\n').map(names.word).join(', ')] as const] : [];
  });
  return {
    ...values,
    ...Object.fromEntries(named),
    ...(typeof service === 'string' ? { service: names.service(service) } : {}),
    ...(typeof tasks === 'string' ? { tasks: tasks.split('\n').map(names.task).join(' → ') } : {}),
    ...(typeof day === 'string' ? { day: names.day(day) } : {}),
    ...(typeof month === 'string' ? { month: names.month(month) } : {}),
    ...(typeof amount === 'number' ? { amount: names.money(amount) } : {}),
  };
}
