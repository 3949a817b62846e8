import type { useDialogs } from '../dialogs';

type DialogStore = typeof useDialogs;

/** For tests: answers the dialogs a step asks, in order; each answer names the dialog it expects. */
export function answering(store: DialogStore) {
  const asked: string[] = [];
  const offered: string[][] = [];
  const answers: ((dialog: ReturnType<DialogStore['getState']>['open'][number]) => void)[] = [];
  store.subscribe(({ open }) => {
    const dialog = open.at(-1);
    const answer = dialog && answers.shift();
    if (answer) queueMicrotask(() => answer(dialog));
  });
  return {
    asked,
    /** Options of the questions and problems, the one that is nearest at hand in capitals. */
    offered,
    /** An option of a question or problem, or null to leave it. */
    choose(option: string | null) {
      answers.push((dialog) => {
        if (dialog.kind !== 'question' && dialog.kind !== 'problem') throw new Error(`Asked ${dialog.kind}`);
        asked.push(dialog.kind === 'question' ? dialog.request.title.key : dialog.request.error.code);
        const options = dialog.request.options.map(({ id }) => id);
        offered.push(
          dialog.request.options.map(({ id, kind }) => (kind === 'primary' ? id.toUpperCase() : id)),
        );
        if (option !== null && !options.includes(option)) throw new Error(`${option} of ${options.join()}`);
        dialog.settle(option);
      });
    },
    enter(...passphrases: readonly string[]) {
      answers.push((dialog) => {
        if (dialog.kind !== 'passphrase') throw new Error(`Asked ${dialog.kind}`);
        asked.push('passphrase');
        void (async () => {
          for (const passphrase of passphrases)
            if ((await dialog.request.attempt(passphrase)) === 'done') dialog.settle(true);
        })();
      });
    },
    invent(passphrase: string) {
      answers.push((dialog) => {
        if (dialog.kind !== 'newPassphrase') throw new Error(`Asked ${dialog.kind}`);
        asked.push('newPassphrase');
        dialog.settle(passphrase);
      });
    },
    look() {
      answers.push((dialog) => {
        if (dialog.kind !== 'comparison') throw new Error(`Asked ${dialog.kind}`);
        asked.push(`compare with ${dialog.request.other.identity.title}`);
        dialog.settle(null);
      });
    },
  };
}
