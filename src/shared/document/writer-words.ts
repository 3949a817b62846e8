import type { DocumentWords } from '../i18n/document-words';
import type { WriterWords } from './model';

/** The words writers print on their own account. */
export function writerWords(words: DocumentWords): WriterWords {
  const { say } = words;
  return {
    contents: say('page.contents'),
    sources: say('page.sources'),
    annex: say('page.annex'),
    pageOf: say('page.pageOf'),
    backToText: say('page.backToText'),
    figure: say('page.figure'),
  };
}
