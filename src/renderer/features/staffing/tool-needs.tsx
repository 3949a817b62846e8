import { Text } from '@mantine/core';
import { ALL_SERVICES } from '@shared/catalog/services';
import type { Tool } from '@shared/plan/types';
import { offeredServices, unheldSkills } from '@shared/staffing';
import { useAdvice } from '../../state/advice';
import { useCatalogText } from '../../state/catalog-words';
import { usePlan } from '../../state/document-store';
import { AdviceList } from '../../ui/advice-list';
import { ChoicesField } from '../../ui/choices-field';
import { useWords } from '../../ui/words';
import { Fold } from './panel-parts';
import { SkillChoices } from './thing-parts';
import { setTool } from './tool-edits';
import type { TeamWords } from './use-team-words';
import classes from './staffing.module.css';

interface ToolNeedsProps {
  readonly entry: Tool;
  readonly words: TeamWords;
}

/** Who can run a tool and which services it is for. */
export function ToolNeeds({ entry, words }: ToolNeedsProps) {
  const { t } = useWords();
  const services = useCatalogText('services');
  const staffing = usePlan((plan) => plan.staffing);
  const choices = usePlan((plan) => plan.services);
  const advice = useAdvice('staffing');
  if (!services) return null;
  const notes = advice.filter(({ where }) => where.path === `staffing.tools.${entry.id}`);
  const unheld = unheldSkills(entry, staffing);
  const offered = offeredServices({ services: choices });
  const listed = ALL_SERVICES.filter(({ id }) => offered.includes(id) || entry.services.includes(id));
  const names = (ids: readonly string[], nameOf: (id: string) => string): string =>
    ids.length === 0 ? t('staffing-tools.none') : ids.map(nameOf).join('; ');
  return (
    <>
      <AdviceList entries={notes} />
      <Text size="sm">
        {t('staffing-tools.needs_skills', { names: names(entry.skills, words.skillName) })}
      </Text>
      {unheld.length > 0 && (
        <Text size="sm" fw={600}>
          {t('staffing-tools.unheld', { names: names(unheld, words.skillName) })}
        </Text>
      )}
      <Fold title={t('staffing-tools.choose_skills')} open={false}>
        <SkillChoices
          label={t('staffing-tools.col_skills')}
          skills={entry.skills}
          words={words}
          onChange={(skills) => setTool(entry.id, { skills })}
        />
      </Fold>
      <Fold title={t('staffing-tools.choose_services', { count: entry.services.length })} open={false}>
        <ChoicesField
          label={t('staffing-tools.services')}
          options={listed.map(({ id }) => ({ value: id, label: services(id, 'name') }))}
          value={entry.services}
          onChange={(chosen) => setTool(entry.id, { services: [...chosen] })}
        />
        {listed.length === 0 && <p className={classes.quiet}>{t('staffing.demand_none')}</p>}
      </Fold>
    </>
  );
}
