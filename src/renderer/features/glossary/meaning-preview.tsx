import { MarkdownView } from '../../ui/markdown-view';
import { useWords } from '../../ui/words';
import type { Term } from './terms';
import classes from './glossary.module.css';

/** The meaning of a term in the list; an own term without one says so. */
export function MeaningPreview({ term }: { readonly term: Term }) {
  const { t } = useWords();
  if (term.meaning.trim() === '') return <span className={classes.none}>{t('glossary.no_meaning')}</span>;
  return term.own ? <MarkdownView value={term.meaning} /> : term.meaning;
}
