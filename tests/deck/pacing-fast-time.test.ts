/** Whole sessions played second by second, against a count that knows nothing of the clock's arithmetic. */
import { describe, expect, test } from 'vitest'
import { sessionForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { lengthsAfter, rePlan } from '../../src/outputs/deck/pacing/catch-up.ts'
import { paceOf } from '../../src/outputs/deck/pacing/pace.ts'
import { clockAfter, waitingClock, type ClockEvent } from '../../src/outputs/deck/pacing/session-clock.ts'
import { planOf, type SessionPlan } from '../../src/outputs/deck/pacing/session-plan.ts'
import { slidesOf } from '../../src/outputs/shared/slides.ts'
import { timePlan } from '../../src/outputs/shared/time-plan.ts'
import { ninetyMinutes } from './pacing-plan.ts'

const ten = 1_800_000_000

test('ninety minutes with a late start, a pause, five minutes more and a new plan end in time, to the second', () => {
  const session = play(ninetyMinutes, 180)
  session.tick(11 * 60 + 40)
  session.next()
  session.tick(4 * 60)
  session.act({ kind: 'pause' })
  session.tick(3 * 60 + 20)
  session.act({ kind: 'resume' })
  session.act({ kind: 'extend' })
  session.tick(15 * 60 + 59)
  session.next()
  // 180 late, 100 over in the welcome, 200 paused, 300 more, of which one second was not used.
  session.tick(1)
  expect(session.late()).toBe(180 + 100 + 200 + 299)
  expect(session.rePlan()).toEqual({ changes: ['film 0', 'gesprek 12'], short: 0 })
  session.followPlan()
  expect(session.endedAfter()).toBeLessThanOrEqual(0)
  expect(session.endedAfter()).toBeGreaterThan(-60)
})

test('without anything in the way it ends on the second that was agreed', () => {
  const session = play(ninetyMinutes, 0)
  session.followPlan()
  expect(session.endedAfter()).toBe(0)
})

describe.each(requireCourse().sessions)('session $number', (session) => {
  const slides = slidesOf(sessionForParticipants(session))
  const plan = planOf(session, slides, 600)

  test('its plan is the time plan, with every slide in one part', () => {
    const planned = timePlan(session, 600)
    expect(plan.parts.map(({ id, minutes }) => [id, minutes])).toEqual(
      planned.map(({ part, from, to }) => [part.id, to - from]),
    )
    expect(plan.parts.flatMap((part) => part.slides)).toEqual(slides.map(({ id }) => id))
  })

  test('late and planned anew, it ends in time or as much too late as was said', () => {
    const played = play(plan, 150)
    played.tick((plan.parts[0]?.minutes ?? 0) * 60 + 45)
    played.next()
    played.tick(30)
    played.act({ kind: 'pause' })
    played.tick(75)
    played.act({ kind: 'resume' })
    const { short } = played.rePlan()
    played.followPlan()
    if (short > 0) expect(played.endedAfter()).toBe(short)
    else expect([played.endedAfter() <= 0, played.endedAfter() > -60]).toEqual([true, true])
  })

  test('opening, homework and closing are never touched', () => {
    const played = play(plan, 40 * 60)
    const { changes } = played.rePlan()
    const fixed = plan.parts.filter((part) => part.fixed).map(({ id }) => id)
    expect(fixed).toEqual(expect.arrayContaining([plan.parts[0]?.id, plan.parts.at(-1)?.id]))
    expect(changes.filter((change) => fixed.includes(change.split(' ')[0] ?? ''))).toEqual([])
  })
})

/** A session of which every second is counted twice: by the clock, and here by adding one. */
function play(plan: SessionPlan, lateStart: number) {
  const endsAt = ten + plan.parts.reduce((sum, { minutes }) => sum + minutes * 60, 0)
  let now = ten + lateStart
  let clock = clockAfter(plan, waitingClock(plan), { kind: 'start', endsAt }, now)
  let index = 0
  let running = true
  const left = plan.parts.map(({ minutes }) => minutes * 60)
  const spent = plan.parts.map(() => 0)

  const compare = () => {
    const pace = paceOf(plan, clock, now)
    const end = left.slice(index).reduce((sum, seconds) => sum + Math.max(0, seconds), now)
    expect([pace.part.id, pace.spent, pace.end, pace.late]).toEqual([
      plan.parts[index]?.id,
      spent[index],
      end,
      end - endsAt,
    ])
  }
  const act = (event: ClockEvent) => {
    clock = clockAfter(plan, clock, event, now)
    if (event.kind === 'pause' || event.kind === 'resume') running = event.kind === 'resume'
    if (event.kind === 'extend') left[index] = (left[index] ?? 0) + 300
    compare()
  }
  const tick = (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      now += 1
      if (running) {
        left[index] = (left[index] ?? 0) - 1
        spent[index] = (spent[index] ?? 0) + 1
      }
      compare()
    }
  }
  const next = () => {
    index += 1
    act({ kind: 'enter', partId: plan.parts[index]?.id ?? '' })
  }
  return {
    act,
    tick,
    next,
    late: () => paceOf(plan, clock, now).late,
    rePlan: () => {
      const { changes, short } = rePlan(plan, clock, now)
      for (const { part, to } of changes) {
        const at = plan.parts.indexOf(part)
        left[at] = to - (spent[at] ?? 0)
      }
      act({ kind: 'plan', lengths: lengthsAfter(changes) })
      return { changes: changes.map(({ part, to }) => `${part.id} ${to / 60}`), short }
    },
    /** Every part as long as it may be by now, up to the end of the last. */
    followPlan: () => {
      for (;;) {
        tick(Math.max(0, left[index] ?? 0))
        if (index === plan.parts.length - 1) return
        next()
      }
    },
    endedAfter: () => now - endsAt,
  }
}
