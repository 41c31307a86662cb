/** The presenter's clock: pure arithmetic in whole seconds. */
import { describe, expect, test } from 'vitest'
import { sessionForParticipants } from '../../src/course/for-participants.ts'
import {
  lengthsAfter,
  lengthsAsPlanned,
  rePlan,
  waysToCatchUp,
} from '../../src/outputs/deck/pacing/catch-up.ts'
import { paceInWords, stopwatch } from '../../src/outputs/deck/pacing/pace-words.ts'
import { paceOf, possibleEnds } from '../../src/outputs/deck/pacing/pace.ts'
import { isClock, isClockEvent } from '../../src/outputs/deck/pacing/read-clock.ts'
import {
  clockAfter,
  spentIn,
  waitingClock,
  type ClockEvent,
  type SessionClock,
} from '../../src/outputs/deck/pacing/session-clock.ts'
import { planOf } from '../../src/outputs/deck/pacing/session-plan.ts'
import { slidesOf } from '../../src/outputs/shared/slides.ts'
import { ninetyMinutes as plan } from './pacing-plan.ts'
import { sampleSession } from './sample-session.ts'

/** Ten o'clock of some day. */
const ten = 1_800_000_000
const endsAt = ten + 90 * 60
const start: ClockEvent = { kind: 'start', endsAt }
const enter = (partId: string): ClockEvent => ({ kind: 'enter', partId })

describe('the plan of a session', () => {
  const planned = planOf(sampleSession, slidesOf(sessionForParticipants(sampleSession)), 600)

  test('has every part with its slides; the opening slide belongs to the first', () => {
    expect(planned.parts.map(({ title, slides }) => `${title}: ${slides.join(' ')}`)).toEqual([
      'Binnenkomen: sessie_3',
      'Terugkijken: hoe-was-de-week wat-we-weten',
      'Pauze: ',
      'Samen doen: wat-denk-jij luisteren luisteren_rollen let-hierop luisteren-nabespreking tekenen tekenen_rollen',
      'Tot slot: onthoud binnen-in-een-hoofd kaart',
    ])
  })

  test('holds on to opening and closing, and to homework wherever it stands', () => {
    const fixed = (session: typeof sampleSession) =>
      planOf(session, [], 600).parts.flatMap(({ title, fixed }) => (fixed ? [title] : []))
    expect(fixed(sampleSession)).toEqual(['Binnenkomen', 'Tot slot'])
    expect(
      fixed({ ...sampleSession, parts: [...sampleSession.parts, ...sampleSession.parts.slice(0, 1)] }),
    ).toEqual(['Binnenkomen', 'Tot slot', 'Binnenkomen'])
  })
})

describe('the clock', () => {
  test('counts a part in all its turns, and stands still in a pause', () => {
    const clock = played(
      [0, start],
      [60, { kind: 'pause' }],
      [100, { kind: 'resume' }],
      [130, enter('uitleg')],
    )
    expect(spentIn(clock, 'welkom', ten + 500)).toBe(90)
    expect(spentIn(clock, 'uitleg', ten + 500)).toBe(370)
    const back = clockAfter(plan, clock, enter('welkom'), ten + 500)
    expect(spentIn(back, 'welkom', ten + 510)).toBe(100)
    expect(spentIn(back, 'uitleg', ten + 510)).toBe(370)
  })

  test('before the start, a slide says where the session will begin and costs no time', () => {
    const clock = played([-100, enter('uitleg')], [0, start])
    expect(clock.partId).toBe('uitleg')
    expect(clock.spent).toEqual({})
  })

  test.each<[string, readonly Step[], ClockEvent]>([
    ['a second start', [[0, start]], { kind: 'start', endsAt: 1 }],
    ['a pause before the start', [], { kind: 'pause' }],
    ['five minutes before the start', [], { kind: 'extend' }],
    ['going on while it goes on', [[0, start]], { kind: 'resume' }],
    ['a part of another session', [[0, start]], enter('elders')],
    ['the part that is on', [[0, start]], enter('welkom')],
  ])('is not changed by %s', (_, before, event) => {
    const clock = played(...before)
    expect(clockAfter(plan, clock, event, ten + 7)).toBe(clock)
  })

  test('starts again where the slides are', () => {
    const clock = played([0, start], [700, enter('uitleg')], [900, { kind: 'restart' }])
    expect(clock).toEqual({ ...waitingClock(plan), partId: 'uitleg' })
  })

  test('a machine whose clock is set back takes no time away', () => {
    expect(spentIn(played([0, start]), 'welkom', ten - 3600)).toBe(0)
  })
})

describe('the group against the plan', () => {
  test('is on time until a part takes longer, and makes up by going on early', () => {
    const on = played([0, start])
    expect(at(on, 600)).toEqual({ late: 0, next: 'uitleg', in: 0 })
    expect(at(on, 725)).toEqual({ late: 125, next: 'uitleg', in: 0 })
    const early = clockAfter(plan, on, enter('uitleg'), ten + 420)
    expect(at(early, 421)).toEqual({ late: -180, next: 'oefening', in: 899 })
  })

  test('a pause makes late: the end of the session does not wait', () => {
    const clock = played([0, start], [60, { kind: 'pause' }])
    expect(at(clock, 360)).toEqual({ late: 300, next: 'uitleg', in: 540 })
  })

  test('five minutes more is five minutes late', () => {
    expect(at(played([0, start], [30, { kind: 'extend' }]), 40)).toEqual({
      late: 300,
      next: 'uitleg',
      in: 860,
    })
  })

  test('looking back at an earlier slide does not make undone what was done', () => {
    const clock = played([0, start], [600, enter('uitleg')], [1200, enter('oefening')])
    expect(at(clock, 1260).late).toBe(-300)
    const back = clockAfter(plan, clock, enter('welkom'), ten + 1260)
    expect(at(back, 1260)).toEqual({ late: -300, next: 'oefening', in: 0 })
    const again = clockAfter(plan, back, enter('oefening'), ten + 1270)
    expect(at(again, 1270).late).toBe(-290)
  })

  test('a jump to the end and back does not count as doing what lies between', () => {
    const clock = played([0, start], [600, enter('uitleg')], [660, enter('slot')], [660, enter('uitleg')])
    expect(at(clock, 660)).toEqual({ late: 0, next: 'oefening', in: 840 })
  })

  test('after the last part there is no next one', () => {
    expect(paceOf(plan, played([0, start], [5100, enter('slot')]), ten + 5100)).toMatchObject({
      late: 0,
      end: endsAt,
      next: undefined,
    })
  })
})

test.each([
  [-46, ['from now']],
  [-4, ['as planned', 'from now']],
  [0.5, ['as planned']],
  [12, ['as planned', 'from now']],
  [45, ['as planned', 'from now']],
  [46, ['from now']],
])('a start %d minutes after the plan may end %j', (minutes, expected) => {
  const now = ten + minutes * 60
  const ends = possibleEnds(plan, waitingClock(plan), now, ten)
  expect(ends.map((end) => (end === endsAt ? 'as planned' : end === now + 5400 ? 'from now' : end))).toEqual(
    expected,
  )
})

test('who starts the clock in a later part has the parts before it behind them', () => {
  const clock = clockAfter(plan, waitingClock(plan), enter('oefening'), ten)
  expect(possibleEnds(plan, clock, ten + 27 * 60, ten)).toEqual([endsAt, endsAt + 120])
})

describe('catching up', () => {
  test('names what may be shorter and what may go, never opening, homework or closing', () => {
    expect(ways(played([0, start]), 0)).toEqual([
      'shorten uitleg to 10: 5',
      'shorten gesprek to 9: 4',
      'shorten film to 9: 3',
      'shorten oefening to 16: 4',
      'skip film to 0: 12',
      'skip gesprek to 0: 13',
    ])
    expect(ways(played([0, start], [10, enter('thuis')]), 10)).toEqual([])
  })

  test('the part that the group is in can be rounded off, not left out', () => {
    const clock = played([0, start], [10, enter('film')])
    expect(ways(clock, 70)).toContain('shorten film to 9: 3')
    expect(ways(clock, 10 + 9 * 60 + 1)).toContain('shorten film to 10: 2')
    expect(ways(clock, 10 + 12 * 60)).toEqual(['shorten gesprek to 9: 4', 'skip gesprek to 0: 13'])
  })

  test.each([
    [0, [], 0],
    [30, ['shorten uitleg to 14: 1'], 0],
    [7 * 60, ['shorten uitleg to 10: 5', 'shorten gesprek to 11: 2'], 0],
    [
      16 * 60,
      [
        'shorten uitleg to 10: 5',
        'shorten gesprek to 9: 4',
        'shorten film to 9: 3',
        'shorten oefening to 16: 4',
      ],
      0,
    ],
    [17 * 60, ['skip film to 0: 12', 'shorten uitleg to 10: 5'], 0],
    [26 * 60, ['skip gesprek to 0: 13', 'skip film to 0: 12', 'shorten uitleg to 14: 1'], 0],
    [
      60 * 60,
      ['skip gesprek to 0: 13', 'skip film to 0: 12', 'shorten uitleg to 10: 5', 'shorten oefening to 16: 4'],
      26 * 60,
    ],
  ])('%d seconds late', (late, changes, short) => {
    const now = ten + 600 + late
    const clock = clockAfter(plan, played([0, start]), enter('uitleg'), now)
    const proposal = rePlan(plan, clock, now)
    expect(proposal.changes.map(inWords)).toEqual(changes)
    expect(proposal.short).toBe(short)
    const replanned = clockAfter(plan, clock, { kind: 'plan', lengths: lengthsAfter(proposal.changes) }, now)
    expect(Math.max(0, paceOf(plan, replanned, now).late)).toBe(short)
  })

  test('what was changed can be put back, from this part on', () => {
    const lengths = { welkom: 900, film: 0, uitleg: 600 }
    const clock = played([0, start], [1, { kind: 'plan', lengths }], [700, enter('uitleg')])
    expect(lengthsAsPlanned(plan, clock)).toEqual({ uitleg: 900, film: 720 })
    expect(lengthsAsPlanned(plan, played([0, start]))).toBeUndefined()
  })

  test('a part that is left out is not the next one', () => {
    const clock = played([0, start], [1, { kind: 'plan', lengths: { uitleg: 0 } }])
    expect(at(clock, 1)).toEqual({ late: -900, next: 'oefening', in: 599 })
  })
})

test.each([
  [59, 'op schema'],
  [-59, 'op schema'],
  [60, '1 minuut achter'],
  [299, '4 minuten achter'],
  [-180, '3 minuten voor'],
])('%d seconds late is "%s"', (late, words) => {
  expect(paceInWords(late)).toBe(words)
})

test('a stopwatch counts minutes and seconds', () => {
  expect([0, 65, 5400].map(stopwatch)).toEqual(['0:00', '1:05', '90:00'])
})

describe('what another window or an older page left behind', () => {
  test('a clock and its events survive the way there and back', () => {
    const clock = played([0, start], [60, { kind: 'extend' }], [900, enter('uitleg')])
    expect(isClock(JSON.parse(JSON.stringify(clock)))).toBe(true)
    const events: readonly ClockEvent[] = [
      start,
      enter('x'),
      { kind: 'pause' },
      { kind: 'plan', lengths: { film: 0 } },
    ]
    expect(events.map(isClockEvent)).toEqual([true, true, true, true])
  })

  test.each([
    null,
    'x',
    {},
    { ...waitingClock(plan), spent: { film: 'lang' } },
    { ...waitingClock(plan), run: 'snel' },
  ])('no clock: %j', (value) => {
    expect(isClock(value)).toBe(false)
  })

  test.each([
    null,
    {},
    { kind: 'start' },
    { kind: 'enter', partId: 3 },
    { kind: 'plan' },
    { kind: 'toString' },
  ])('no event: %j', (value) => {
    expect(isClockEvent(value)).toBe(false)
  })
})

type Step = readonly [second: number, event: ClockEvent]

function played(...steps: readonly Step[]): SessionClock {
  return steps.reduce(
    (clock, [second, event]) => clockAfter(plan, clock, event, ten + second),
    waitingClock(plan),
  )
}

function at(clock: SessionClock, second: number) {
  const { late, next } = paceOf(plan, clock, ten + second)
  return { late, next: next?.part.id, in: (next?.at ?? 0) - ten - second }
}

function ways(clock: SessionClock, second: number): readonly string[] {
  return waysToCatchUp(plan, clock, ten + second).map(inWords)
}

function inWords({ kind, part, to, wins }: ReturnType<typeof waysToCatchUp>[number]): string {
  return `${kind} ${part.id} to ${to / 60}: ${wins / 60}`
}
