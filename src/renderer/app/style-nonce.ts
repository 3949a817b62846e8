import { styleNonce } from '../platform/page-secrets';

/**
 * `react-remove-scroll`, under Mantine's dialogs, makes a style element at run time and takes its nonce from
 * this global. It has to be there before the first dialog opens.
 */
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
