/**
 * The check digit of NHS, CHI and Health and Care numbers (NHS Data Dictionary, NHS Number): the first nine digits by
 * their weights 10 to 2, added up; eleven less the remainder by eleven is the tenth, eleven being 0 and ten being none.
 *
 * Takes ten digits. Example: 943 476 5919 passes, 943 476 5918 does not.
 */
export function passesCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
