import { describe, expect, it } from 'vitest';
import { answer, holdsCertMark, newDraft, type ProposeTitle } from './draft';

const proposeTitle: ProposeTitle = ({ team, country }) => `Plan for ${team || country || 'a team'}`;
const begin = (today = '2027-01-31') => newDraft({ today, tlp: 'AMBER', proposeTitle });

describe('a new draft', () => {
  it('starts on the first day of the next month, also from the last of January', () => {
    expect(begin('2027-01-31').values.startDay).toBe('2027-02-01');
    expect(begin('2027-12-01').values.startDay).toBe('2028-01-01');
  });
});

describe('answer', () => {
  it('proposes currency, weekend and title from the country', () => {
    const { values } = answer(begin(), { country: 'EG' }, proposeTitle);
    expect(values).toMatchObject({ currency: 'EGP', weekend: [5, 6], title: 'Plan for Egypt' });
  });

  it('prefers the team to the country in the title', () => {
    const draft = answer(
      answer(begin(), { country: 'EG' }, proposeTitle),
      { teamName: ' EG-CSIRT ' },
      proposeTitle,
    );
    expect(draft.values.title).toBe('Plan for EG-CSIRT');
  });

  it('leaves alone what the person has given', () => {
    let draft = answer(begin(), { currency: 'EUR' }, proposeTitle);
    draft = answer(draft, { weekend: [7] }, proposeTitle);
    draft = answer(draft, { title: 'Our way' }, proposeTitle);
    draft = answer(draft, { country: 'EG' }, proposeTitle);
    expect(draft.values).toMatchObject({ currency: 'EUR', weekend: [7], title: 'Our way', country: 'EG' });
  });
});

describe('holdsCertMark', () => {
  it('sees the mark in a name', () => {
    expect(holdsCertMark('GovCERT')).toBe(true);
    expect(holdsCertMark('Cert-GH')).toBe(true);
  });
  it('does not mind certification', () => {
    expect(holdsCertMark('Certification office')).toBe(false);
    expect(holdsCertMark('GH-CSIRT')).toBe(false);
  });
});
