/**
 * The characters that can be printed, as ranges of hexadecimal code points: every style of the house font draws them,
 * or they print as a plain blank or hyphen. A copy, so that checking needs no font engine; a test holds it against the
 * fonts.
 */
const RANGES =
  '20-7e a0-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 150-155 158-15b ' +
  '15e-165 16a-16b 16e-17e 192 218-21b 237 2c6-2c7 2c9 2d8-2dd 300-304 306-308 30a-30c 312 326-328 340-341 344 37e ' +
  '387 394 3a9 3bc 3c0 1680 1e80-1e85 1e9e 1ef2-1ef3 1fef 1ffd 2000-200b 2011 2013-2014 2018-201a 201c-201e ' +
  '2020-2022 2026 2028-2029 202f-2030 2039-203a 2044 205f 20ac 20b9 2113 2122 2126 212a-212b 212e 2202 220f 2211-2212 ' +
  '2215 2219-221a 221e 222b 2248 2260 2264-2265 25ca 266a 3000 feff'

export const printableCharacters: ReadonlySet<number> = new Set(RANGES.split(' ').flatMap(codePoints))

function codePoints(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16))
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
