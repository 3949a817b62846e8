import { Button, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { WORKSHEET } from '@shared/catalog/worksheet';
import type { WorksheetSection } from '@shared/catalog/worksheet-types';
import { takeCasePoint, useBusinessCase } from '../../state/business-case';
import { goTo, useSession } from '../../state/session-store';
import { BusinessCase } from '../../ui/business-case';
import { GuidanceFold } from '../../ui/guidance-fold';
import { HelpText } from '../../ui/help-text';
import { useWords } from '../../ui/words';
import type { WorksheetWords } from './options';
import { WorksheetField } from './worksheet-field';
import classes from './organization.module.css';

interface SectionViewProps {
  readonly section: WorksheetSection;
  readonly words: WorksheetWords;
}

/** One section of the worksheet: what it is for, then its fields. */
export function SectionView({ section, words }: SectionViewProps) {
  const frame = useRef<HTMLElement>(null);
  useArrival(frame);
  return (
    <section ref={frame} className={classes.section} aria-labelledby="section-title">
      <Title order={2} id="section-title" tabIndex={-1} className={classes.sectionTitle}>
        {words.worksheet(section.id, 'title')}
      </Title>
      <HelpText>{words.worksheet(section.id, 'intro')}</HelpText>
      <div className={classes.fields}>
        {section.fields.map((field) => (
          <WorksheetField
            key={`${section.id}.${field.key}`}
            section={section.id}
            field={field}
            words={words}
          />
        ))}
      </div>
      {section.id === 'need' && <Reasons />}
      <Neighbors section={section} words={words} />
    </section>
  );
}

/** What the catalog can add to why a team is needed. */
function Reasons() {
  const { t } = useWords();
  return (
    <div className={classes.reasons}>
      <GuidanceFold label={t('guidance.case')}>
        <KnownReasons />
      </GuidanceFold>
    </div>
  );
}

function KnownReasons() {
  const { t } = useWords();
  const groups = useBusinessCase(t);
  return groups && <BusinessCase groups={groups} onTake={takeCasePoint} />;
}

/** Where a person has come to gets the focus: the field that was asked for, or the heading of the section. */
function useArrival(frame: React.RefObject<HTMLElement | null>): void {
  const place = useSession((session) => session.place);
  const shown = useRef<typeof place | null>(null);
  useEffect(() => {
    const first = shown.current === null;
    if (shown.current === place) return;
    shown.current = place;
    const { selection } = useSession.getState();
    const field = selection?.kind === 'field' ? selection.id : '';
    const target = frame.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    if (target) {
      target.scrollIntoView({ block: 'center' });
      target
        .querySelector<HTMLElement>('input, select, textarea, [role="textbox"], button[data-add]')
        ?.focus();
    } else if (!first) {
      const heading = frame.current?.querySelector<HTMLElement>('h2');
      frame.current?.closest('main')?.scrollTo({ top: 0 });
      heading?.focus({ preventScroll: true });
    }
  }, [frame, place]);
}

function Neighbors({ section, words }: SectionViewProps) {
  const { t } = useWords();
  const index = WORKSHEET.findIndex((entry) => entry.id === section.id);
  const before = WORKSHEET[index - 1];
  const after = WORKSHEET[index + 1];
  const title = (entry: WorksheetSection) => words.worksheet(entry.id, 'title');
  return (
    <nav className={classes.neighbors} aria-label={t('organization.neighbors')}>
      {before && (
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} className={classes.arrow} />}
          onClick={() => goTo({ screen: 'organization', section: before.id })}
        >
          {title(before)}
        </Button>
      )}
      <span />
      {after && (
        <Button
          variant="default"
          rightSection={<IconArrowRight size={16} className={classes.arrow} />}
          onClick={() => goTo({ screen: 'organization', section: after.id })}
        >
          {title(after)}
        </Button>
      )}
    </nav>
  );
}
