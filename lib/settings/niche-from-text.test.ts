import { expect, test } from 'vitest';
import { nicheFromText } from './niche-from-text.ts';

const terms = (text: string, weight: number) =>
  nicheFromText(text)
    ?.terms.filter((term) => term.weight === weight)
    .map(({ term }) => term);

test.each([
  ['one word', 'gardening', ['gardening']],
  ['words between commas', 'Remote work, onboarding', ['remote work', 'onboarding']],
  ['small words part phrases', 'remote team software for small companies', ['remote team software', 'small companies']],
  ['what people write around it', 'I write about home brewing', ['home brewing']],
  ['Greek keeps its letters', 'Κηπουρική, Λαχανικά', ['κηπουρική', 'λαχανικά']],
])('phrases: %s', (_, text, expected) => {
  expect(terms(text, 1)).toEqual(expected);
});

test('a long phrase also counts by pairs and words', () => {
  expect(terms('remote team software', 0.7)).toEqual(['remote team', 'team software']);
  expect(terms('remote team software', 0.3)).toEqual(['remote', 'team', 'software']);
});

test.each(['', '   ', ',;,', 'the of and'])('%j says nothing', (text) => {
  expect(nicheFromText(text)).toBeNull();
});

test('keeps the line as it was typed, white space aside', () => {
  expect(nicheFromText('  Remote   Work ')?.text).toBe('Remote Work');
});
