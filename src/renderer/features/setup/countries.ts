import { getCountryDataList } from 'countries-list';

/** A country as the set-up form needs it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** ISO 4217 codes, the main one first. */
  readonly currencies: readonly string[];
  /** BCP 47 language codes, the main one first. */
  readonly languages: readonly string[];
  /** Everything it may be looked for by, in small letters. */
  readonly search: string;
}

/** All countries by English name. */
export const COUNTRIES: readonly Country[] = getCountryDataList()
  .map((country) => ({
    code: country.iso2,
    name: country.name,
    currencies: country.currency,
    languages: country.languages,
    search: [country.name, country.native, country.iso2, country.iso3, ...(country.alias ?? [])]
      .join(' ')
      .toLocaleLowerCase(),
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country of a code, or null for none and for codes this version does not know. */
export function countryOf(code: string): Country | null {
  return BY_CODE.get(code) ?? null;
}
