import { directionOf } from '../i18n/pseudo';
import type { BuildContext } from './context';
import type { Cover, DocumentModel, Section } from './model';
import { tlpMark } from './tlp';
import { writerWords } from './writer-words';

/** What a report says of itself beyond what it takes from its plan. */
export interface ReportHead {
  /** Prefix of its words: `subject`, `kicker` and `footer` are there. */
  readonly kind: 'proposal' | 'status';
  readonly title: string;
  readonly runningTitle: string;
  /** Facts without a value are left out. */
  readonly cover: Pick<Cover, 'title' | 'subtitle' | 'facts'>;
  readonly sections: readonly Section[];
}

/** A document that is handed over as it stands: upright and compact, without contents, signatures or versions. */
export function reportModel(ctx: BuildContext, head: ReportHead): DocumentModel {
  const { kind, title, runningTitle, cover, sections } = head;
  const { identity } = ctx.plan;
  const kicker = ctx.say(`${kind}.kicker`);
  const tlp = tlpMark(ctx.texts.taxonomy, identity.tlp);
  return {
    lang: ctx.dateLocale,
    dir: directionOf(identity.documentLanguage),
    wordsLang: ctx.words.lang,
    ...{ landscape: false, compact: true, contents: false },
    ...{ title, subject: ctx.say(`${kind}.subject`), author: identity.teamName },
    keywords: [kicker, 'CSIRT', tlp.text],
    date: ctx.today,
    ...{ runningTitle, footerNote: ctx.say(`${kind}.footer`, { day: ctx.day(ctx.today) }) },
    ...{ tlp, words: writerWords(ctx.words) },
    cover: {
      ...{ kicker, title: cover.title, subtitle: cover.subtitle },
      facts: cover.facts.filter(([, value]) => value.trim() !== ''),
      ...{ approvalTitle: '', approvalIntro: '', approvals: null, versionTitle: '', versions: null },
    },
    sections,
    missing: sections.flatMap(({ missing }) => missing),
  };
}
