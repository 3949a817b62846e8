import { createContext, useContext } from 'react';

const StyleNonce = createContext('');

/** Hands the nonce of this page load to components that make styles at run time. The app provides it once. */
export const StyleNonceProvider = StyleNonce;

/** The nonce every style element made at run time has to carry; empty where the page has none. */
export function useStyleNonce(): string {
  return useContext(StyleNonce);
}
