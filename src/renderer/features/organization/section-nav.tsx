import { NativeSelect, UnstyledButton } from '@mantine/core';
import { WORKSHEET } from '@shared/catalog/worksheet';
import type { WorksheetSection } from '@shared/catalog/worksheet-types';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { UiKey } from '@shared/i18n/ui-words';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { sectionProgress, type SectionProgress } from './completeness';
import { ProgressMark } from './progress-mark';
import classes from './organization.module.css';

const GROUPS = ['why', 'remit', 'place', 'work'] as const satisfies readonly WorksheetSection['group'][];
const GROUP_WORDS = {
  why: 'organization.group_why',
  remit: 'organization.group_remit',
  place: 'organization.group_place',
  work: 'organization.group_work',
} as const satisfies Record<WorksheetSection['group'], UiKey>;

interface SectionNavProps {
  readonly current: string;
  readonly text: CatalogText;
}

/** The sections of the worksheet in four groups, each with how far it is. A list, or one select where it is narrow. */
export function SectionNav({ current, text }: SectionNavProps) {
  const { t } = useWords();
  return (
    <>
      <nav className={classes.nav} aria-label={t('organization.sections')}>
        {GROUPS.map((group) => (
          <div key={group}>
            <div className={classes.navGroup} id={`group-${group}`}>
              {t(GROUP_WORDS[group])}
            </div>
            <ul aria-labelledby={`group-${group}`}>
              {WORKSHEET.filter((section) => section.group === group).map((section) => (
                <SectionEntry
                  key={section.id}
                  section={section}
                  current={section.id === current}
                  text={text}
                />
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <SectionSelect current={current} text={text} />
    </>
  );
}

interface SectionEntryProps {
  readonly section: WorksheetSection;
  readonly current: boolean;
  readonly text: CatalogText;
}

function SectionEntry({ section, current, text }: SectionEntryProps) {
  const words = useProgressWords();
  const progress = usePlanProgress(section);
  return (
    <li>
      <UnstyledButton
        className={classes.navEntry}
        aria-current={current ? 'true' : undefined}
        onClick={() => goTo({ screen: 'organization', section: section.id })}
      >
        <ProgressMark state={progress.state} />
        <span className={classes.navLabel}>{text(section.id, 'title')}</span>
        <span className="visually-hidden">{words(progress)}</span>
        {progress.state === 'begun' && progress.needed > 0 && (
          <span className={classes.navCount} aria-hidden>
            {`${String(progress.given)}/${String(progress.needed)}`}
          </span>
        )}
      </UnstyledButton>
    </li>
  );
}

function SectionSelect({ current, text }: SectionNavProps) {
  const { t } = useWords();
  const words = useProgressWords();
  const plan = usePlan();
  return (
    <NativeSelect
      className={classes.navSelect ?? ''}
      aria-label={t('organization.sections')}
      value={current}
      onChange={(event) => goTo({ screen: 'organization', section: event.currentTarget.value })}
    >
      {GROUPS.map((group) => (
        <optgroup key={group} label={t(GROUP_WORDS[group])}>
          {WORKSHEET.filter((section) => section.group === group).map((section) => (
            <option key={section.id} value={section.id}>
              {t('organization.section_option', {
                section: text(section.id, 'title'),
                progress: words(sectionProgress(plan, section)),
              })}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

function usePlanProgress(section: WorksheetSection): SectionProgress {
  const plan = usePlan();
  return sectionProgress(plan, section);
}

/** How far a section is, in words: for people who do not see the mark. */
function useProgressWords(): (progress: SectionProgress) => string {
  const { t } = useWords();
  return ({ state, given, needed }) => {
    if (state === 'empty') return t('organization.state_empty');
    if (state === 'ready') return t('organization.state_ready');
    return t('organization.state_begun', { given, needed });
  };
}
