/**
 * The eleven-test of Dutch citizen service numbers: nine digits weighed 9, 8, … 2 and −1 add up to a multiple of 11,
 * and not all are zero. Whatever is not a digit is skipped.
 */
export function passesElevenTest(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** Whether a whole text is written as a citizen service number is, and passes the test. One in eleven numbers does. */
export function isCitizenNumber(text: string): boolean {
  return /^(?:\d{9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})$/.test(text) && passesElevenTest(text);
}
