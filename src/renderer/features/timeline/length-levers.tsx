import { Checkbox, Text, Title } from '@mantine/core';
import { LEVERS } from '@shared/catalog/timeline-levers';
import { LEVERS_BELOW_MONTHS } from '@shared/timeline';
import { useCatalogText } from '../../state/catalog-words';
import { useSources } from '../../state/sources';
import { useWords } from '../../ui/words';
import classes from './panels.module.css';

interface LengthLeversProps {
  readonly value: readonly string[];
  readonly onChange: (levers: readonly string[]) => void;
}

/** Ways to shorten the long poles, each with what it does and what it risks. */
export function LengthLevers({ value, onChange }: LengthLeversProps) {
  const { t } = useWords();
  const text = useCatalogText('timeline');
  if (!text) return null;
  return (
    <section className={classes.part}>
      <Title order={3}>{t('timeline-length.levers')}</Title>
      <p className={classes.dim}>{t('timeline-length.levers_help', { months: LEVERS_BELOW_MONTHS })}</p>
      <Checkbox.Group
        aria-label={t('timeline-length.levers')}
        value={[...value]}
        onChange={(chosen) =>
          onChange(LEVERS.map((lever) => lever.id).filter((lever) => chosen.includes(lever)))
        }
      >
        <ul className={classes.list}>
          {LEVERS.map(({ id }) => (
            <li key={id}>
              <Checkbox
                value={id}
                label={<span className={classes.strong}>{text(id, 'name')}</span>}
                description={
                  <>
                    <span className={classes.line}>{text(id, 'does')}</span>
                    <span className={classes.line}>
                      {t('timeline-length.lever_risk', { risk: text(id, 'risk') })}
                    </span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
    </section>
  );
}

/** The failure a compressed plan risks, with its source. */
export function LengthFailure() {
  const { t } = useWords();
  const sources = useSources(FAILURE);
  return (
    <aside className={classes.notice} aria-label={t('timeline-length.failure')}>
      <p className={classes.strong}>{t('timeline-length.failure')}</p>
      <p>{t('timeline-length.failure_text')}</p>
      {sources?.map(({ ref, place, paraphrase }) => (
        <Text key={ref} size="xs" c="dimmed">
          {t('timeline-length.failure_quote', { paraphrase })} {t('timeline-length.source', { place })}
        </Text>
      ))}
    </aside>
  );
}

const FAILURE = ['S2-PREP-08'] as const;
