import { Button } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { WORKSHEET } from '@shared/catalog/worksheet';
import { essentialsOf } from '@shared/progress';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { goTo, useSession } from '../../state/session-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import type { WorksheetWords } from './options';
import { SectionNav } from './section-nav';
import { SectionView } from './section-view';
import classes from './organization.module.css';

/** The section last worked in, for coming back by the navigation. */
const useLastSection = create<{ readonly id: string }>(() => ({ id: 'need' }));

/** The organization worksheet: who the team is and what it may do. One section at a time. */
export function OrganizationScreen() {
  const words = useWorksheetWords();
  const asked = useSession((session) => session.place.section);
  const last = useLastSection((state) => state.id);
  const section = WORKSHEET.find((entry) => entry.id === (asked ?? last)) ?? WORKSHEET[0];
  useEffect(() => {
    if (section) useLastSection.setState({ id: section.id });
  }, [section]);
  if (!words || !section) return null;
  return (
    <div className={classes.screen}>
      <Header words={words} />
      <div className={classes.columns}>
        <SectionNav current={section.id} text={words.worksheet} />
        <SectionView section={section} words={words} />
      </div>
    </div>
  );
}

function Header({ words }: { readonly words: WorksheetWords }) {
  const { t } = useWords();
  const plan = usePlan();
  const open = useMemo(
    () => essentialsOf(plan).open.filter(({ screen }) => screen === 'organization'),
    [plan],
  );
  const needed = WORKSHEET.flatMap((section) => section.fields).filter((field) => field.essential).length;
  const next = open[0];
  return (
    <ScreenHeader
      title={t('organization.title')}
      lead={
        next
          ? t('organization.lead', { count: needed - open.length, of: needed })
          : t('organization.lead_done', { of: needed })
      }
      actions={
        next && (
          <Button
            variant="default"
            onClick={() =>
              goTo(
                { screen: 'organization', section: next.section },
                { kind: 'field', id: `${next.section}.${next.field}` },
              )
            }
          >
            {t('organization.next', { field: words.worksheet(`${next.section}.${next.field}`, 'label') })}
          </Button>
        )
      }
    />
  );
}

/** The words of the worksheet and of the lists it draws from; null while they load. */
export function useWorksheetWords(): WorksheetWords | null {
  const worksheet = useCatalogText('worksheet');
  const taxonomy = useCatalogText('taxonomy');
  const services = useCatalogText('services');
  return useMemo(
    () => (worksheet && taxonomy && services ? { worksheet, taxonomy, services } : null),
    [worksheet, taxonomy, services],
  );
}
