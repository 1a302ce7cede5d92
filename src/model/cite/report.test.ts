import { expect, test } from 'vitest';
import { reportUrl } from './report.ts';

const ADDRESS = 'https://site.example/claims/abcd1234/';

test.each([
  [
    'mailto:desk@gull.example',
    'mailto:desk@gull.example?subject=Error%20in%20claim%20abcd1234&body=https%3A%2F%2Fsite.example%2Fclaims%2Fabcd1234%2F%0D%0A%0D%0A',
  ],
  [
    'mailto:desk@gull.example?subject=Harbour%20%26%20fire&cc=law@gull.example',
    'mailto:desk@gull.example?subject=Harbour%20%26%20fire&cc=law%40gull.example&body=https%3A%2F%2Fsite.example%2Fclaims%2Fabcd1234%2F%0D%0A%0D%0A',
  ],
  [
    'https://gull.example/report',
    'https://gull.example/report?claim=https%3A%2F%2Fsite.example%2Fclaims%2Fabcd1234%2F',
  ],
  [
    'https://gull.example/report?desk=2#form',
    'https://gull.example/report?desk=2&claim=https%3A%2F%2Fsite.example%2Fclaims%2Fabcd1234%2F#form',
  ],
])('%s gets the address of the claim', (contact, expected) => {
  expect(reportUrl(contact, 'Error in claim abcd1234', ADDRESS)).toBe(expected);
});

test('the body of a mail keeps what the contact says, and then has the address on a line of its own', () => {
  const { searchParams } = new URL(reportUrl('mailto:desk@gull.example?body=Dear%20editors,', 'Error', ADDRESS));
  expect(searchParams.get('body')).toBe(`Dear editors,\r\n\r\n${ADDRESS}\r\n\r\n`);
});
