import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconAdjustmentsHorizontal,
  IconAlertTriangle,
  IconCalendarStats,
  IconCoins,
  IconFileText,
  IconGauge,
  IconHistory,
  IconSitemap,
  IconStack2,
  IconUsers,
  IconUsersGroup,
  IconVocabulary,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { STAGE_IDS, type StageId } from '@shared/catalog/types';
import type { UiKey } from '@shared/i18n/ui-words';
import { stageLog, statusOf, type StageStatus } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { goTo, useSession, type Screen } from '../../state/session-store';
import { StageMark } from '../../ui/stage-mark';
import { useWords } from '../../ui/words';
import classes from './navigation.module.css';

interface Entry {
  readonly screen: Screen;
  readonly label: UiKey;
  /** For the narrow navigation, where the label would not fit. */
  readonly short?: UiKey;
  readonly icon: ReactNode;
}

/** Below this the style sheet shows short labels, and the full one is the tooltip. */
const NARROW = '(max-width: 1199px)';
const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
const TOP: readonly Entry[] = [
  { screen: 'overview', label: 'shell.navOverview', icon: <IconGauge {...ICON} /> },
];
const PLAN: readonly Entry[] = [
  { screen: 'timeline', label: 'shell.navTimeline', icon: <IconCalendarStats {...ICON} /> },
  { screen: 'stakeholders', label: 'shell.navStakeholders', icon: <IconUsersGroup {...ICON} /> },
  { screen: 'organization', label: 'shell.navOrganization', icon: <IconSitemap {...ICON} /> },
  { screen: 'services', label: 'shell.navServices', icon: <IconStack2 {...ICON} /> },
  { screen: 'staffing', label: 'shell.navStaffing', icon: <IconUsers {...ICON} /> },
  { screen: 'budget', label: 'shell.navBudget', icon: <IconCoins {...ICON} /> },
  {
    screen: 'risks',
    label: 'shell.navRisks',
    short: 'shell.navShortRisks',
    icon: <IconAlertTriangle {...ICON} />,
  },
  { screen: 'glossary', label: 'shell.navGlossary', icon: <IconVocabulary {...ICON} /> },
  { screen: 'documents', label: 'shell.navDocuments', icon: <IconFileText {...ICON} /> },
];
const BOTTOM: readonly Entry[] = [
  {
    screen: 'setup',
    label: 'shell.navSetup',
    short: 'shell.navShortSetup',
    icon: <IconAdjustmentsHorizontal {...ICON} />,
  },
  {
    screen: 'copies',
    label: 'shell.navCopies',
    short: 'shell.navShortCopies',
    icon: <IconHistory {...ICON} />,
  },
];
const STAGE_WORDS = {
  stage1: { label: 'shell.navStage1' },
  stage2: { label: 'shell.navStage2' },
  stage3: { label: 'shell.navStage3', short: 'shell.navShortImplementation' },
  stage4: { label: 'shell.navStage4' },
  stage5: { label: 'shell.navStage5', short: 'shell.navShortCollaboration' },
} as const satisfies Record<StageId, Pick<Entry, 'label' | 'short'>>;
const STATUS_WORDS = {
  notStarted: 'shell.statusNotStarted',
  active: 'shell.statusInProgress',
  completed: 'shell.statusCompleted',
  reopened: 'shell.statusReopened',
} as const satisfies Record<StageStatus['kind'], UiKey>;

/** The screens of the plan. */
export function Navigation() {
  const { t } = useWords();
  return (
    <nav className={classes.nav} aria-label={t('shell.navigation')}>
      <Entries entries={TOP} />
      <StageEntries />
      <Entries entries={PLAN} heading="shell.navGroupPlan" />
      <div className={classes.bottom}>
        <Entries entries={BOTTOM} />
      </div>
    </nav>
  );
}

function Entries({ entries, heading }: { readonly entries: readonly Entry[]; readonly heading?: UiKey }) {
  return (
    <Group heading={heading}>
      {entries.map((entry) => (
        <NavigationEntry key={entry.screen} {...entry} />
      ))}
    </Group>
  );
}

function StageEntries() {
  const { t } = useWords();
  const stages = usePlan((plan) => plan.stages);
  return (
    <Group heading="shell.navGroupStages">
      {STAGE_IDS.map((stage) => {
        const status = statusOf(stageLog({ stages }, stage)).kind;
        return (
          <NavigationEntry
            key={stage}
            screen={stage}
            {...STAGE_WORDS[stage]}
            icon={<StageMark number={STAGE_IDS.indexOf(stage) + 1} status={status} />}
            note={t(STATUS_WORDS[status])}
          />
        );
      })}
    </Group>
  );
}

function Group({ heading, children }: { readonly heading: UiKey | undefined; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={classes.group}>
      {heading && (
        <div className={classes.heading} aria-hidden>
          {t(heading)}
        </div>
      )}
      <ul className={classes.list} {...(heading ? { 'aria-label': t(heading) } : {})}>
        {children}
      </ul>
    </div>
  );
}

function NavigationEntry({ screen, label, short, icon, note }: Entry & { readonly note?: string }) {
  const { t } = useWords();
  const current = useSession((session) => session.place.screen === screen);
  const isNarrow = useMediaQuery(NARROW, false);
  return (
    <li>
      <Tooltip
        label={note === undefined ? t(label) : `${t(label)}: ${note}`}
        position="right"
        disabled={!isNarrow || (short === undefined && note === undefined)}
      >
        <UnstyledButton
          className={classes.entry}
          aria-current={current ? 'page' : undefined}
          onClick={() => goTo({ screen })}
        >
          {icon}
          <span className={classes.words}>
            <span className={classes.label}>{t(label)}</span>
            {note !== undefined && <span className={classes.note}>{note}</span>}
          </span>
          <span className={classes.shortLabel} aria-hidden>
            {t(short ?? label)}
          </span>
        </UnstyledButton>
      </Tooltip>
    </li>
  );
}
