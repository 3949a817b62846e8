import { TextInput } from '@mantine/core';
import type { Unrated } from '@shared/commands/unrated';
import { usePlan } from '../../state/document-store';
import { rateFault, readRate } from '../../state/rate-text';
import { useEntryNames } from '../../ui/use-entry-names';
import { useWords } from '../../ui/words';

interface UnratedPartProps {
  /** What has no rate once the currency of the plan is `to`. */
  readonly unrated: readonly Unrated[];
  readonly to: string;
  /** Rates typed so far by currency; null where none can be typed. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly onType: (currency: string, text: string) => void;
  /** Whether the change was tried, so that rates that are none say why. */
  readonly isTried: boolean;
}

/** Names what would count nothing after a change of the currency, and takes the rates it needs. */
export function UnratedPart({ unrated, to, typed, onType, isTried }: UnratedPartProps) {
  const { t } = useWords();
  const nameText = useEntryNames();
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  return unrated.map(({ currency, names }) => {
    const text = typed?.[currency] ?? '';
    const isWrong = isTried && text.trim() !== '' && readRate(text, locale) === null;
    return (
      <div key={currency}>
        <p>{t('setup.currencyUnrated', { currency, to, names: nameText(names) })}</p>
        {typed !== null && (
          <TextInput
            label={t('setup.currencyWorth', { from: currency, to })}
            description={t('setup.currencyUnratedHelp')}
            value={text}
            maxLength={40}
            error={isWrong && rateFault(t, text, locale)}
            onChange={(event) => onType(currency, event.currentTarget.value)}
          />
        )}
      </div>
    );
  });
}
