import type { DateWords } from '../vocabulary.ts';

export const dates: DateWords = {
  atoms: `
    day mon: monday, mon, mondy
    day tue: tuesday, tues, tue, tuseday, tuesdy
    day wed: wednesday, wed, weds, wensday, wednsday, wendsday
    day thu: thursday, thurs, thur, thu, thrusday, thursdy
    day fri: friday, fri, firday, fridy
    day sat: saturday, sat, saterday, saturdy
    day sun: sunday, sun
    days mon: mondays, mons
    days tue: tuesdays
    days wed: wednesdays, wensdays
    days thu: thursdays
    days fri: fridays
    days sat: saturdays, sats
    days sun: sundays
    month 1: january, jan
    month 2: february, feb
    month 3: march, mar
    month 4: april, apr
    month 5: may
    month 6: june, jun
    month 7: july, jul
    month 8: august, aug
    month 9: september, sept, sep
    month 10: october, oct
    month 11: november, nov
    month 12: december, dec, decemeber
    today: today, later today, this day
    tonight: tonight, this evening, to night, tonight's
    tonight afternoon: this afternoon
    tonight morning: this morning
    tomorrow: tomorrow, 2morrow
    overmorrow: the day after tomorrow, day after tomorrow
    holiday day-after-thanksgiving: the day after thanksgiving, day after thanksgiving, black friday
    weeks-from 1: a week from, one week from, week from, a week after
    weeks-from 2: two weeks from, 2 weeks from
    weeks-on 1: week
    next-week: next week, the week after, the following week, of next week
    nth 1: first, the first
    nth 2: second, the second
    nth 3: third, the third
    nth 4: fourth, the fourth
    nth -1: the last
    minutes-to 15: quarter to, quarter till, quarter til, quarter of, quarter before
    minutes-to 10: ten till, ten til
    minutes-to 20: twenty to, twenty till, twenty til
    minutes-past 30: half past
    minutes-past 15: quarter past, quarter after
    minutes-past 10: ten after, ten past, 10 past
    minutes-past 20: twenty after, twenty past, 20 after, 20 past
    minutes-past 5: five past, 5 past
    week-today: a week from today, week from today, one week from today
    weekend: this weekend, the weekend, weekend, this coming weekend, next weekend
    weekends: weekends, every weekend
    weekdays mon-wed-fri: mwf, m w f, m with f, m with and f
    weekdays tue-thu: t th, t and th, tth
    weekdays: weeknights, week nights, weekday evenings, m f, weekdays, weekday, during the week, on weekdays, week days, every weekday
    every-day: every day, everyday, daily, each day, seven days a week, 7 days a week, every single day
    any-day: any day, anyday
    holiday thanksgiving: thanksgiving, thanksgiving day, turkey day
    holiday christmas: christmas, xmas, christmas day
    holiday christmas-eve: christmas eve, xmas eve
    holiday new-year: new years day, new year, new years, new year's
    holiday new-years-eve: new years eve, new year's eve
    part morning: morning, in the am, in the a.m., am only, a.m. hours
    part afternoon: afternoon, aftrnoon, afternon
    part evening: evening, eve
    part night: night, nite, at night, in the pm
    parts morning: mornings
    parts afternoon: afternoons
    parts evening: evenings
    parts night: nights
    this: this, this coming, this upcoming, coming, upcoming
    next: next
    every: every, each, every other
    last: last, past, this past
    ago: ago, old, of age
    before: before, earlier than
    after: after, later than, past
    until: until, till, til, thru, through, untill, up to
    by: by, no later than
    from: from, between
    start: starting, beginning, starts, as of, start
    at: at
    around: around, about, approx, like
    to: to
    and: and, or, &, and also
    except: but, except, but not, besides, but never, not
    for: for
    in: in, within, in about
    on: on
    the: the
    of: of
    not: not
    number 1: one
    number 2: two, a couple, couple, a couple of, couple of
    number 3: three
    number 4: four
    number 5: five
    number 6: six
    number 7: seven
    number 8: eight
    number 9: nine
    number 10: ten
    number 11: eleven
    number 12: twelve
    number 14: fourteen
    number 30: thirty
    one: a, an
    ordinal 1: first of the month
    unit day: day, days
    unit week: week, weeks
    unit month: month, months
    unit year: year, years
    unit hour: hour, hours
    unit minute: minute, minutes
    am: am, a.m.
    pm: pm, p.m.
    oclock: oclock, o clock, sharp, ish
    half 30: thirty
    noon: noon, noonish, noontime, lunchtime, lunch time, midday
    midnight: midnight
    vague: christmas week, thanksgiving week, through new years, over christmas, over thanksgiving, once in a while, after the storm, until summer, till feb, till march, till april, till may, till june, till february, until march, until april, until may, until june, until feb, until the spring, a couple of times a week, for the winter, this week, this month, next month, most days, most mornings, most afternoons, most evenings, most nights, most weekends, some mornings, some afternoons, some evenings, once a week, twice a week, once a month, twice a month, every other week, every week, every month, after work, after school, end of the month, end of the week, over the holidays, this winter, this summer, this spring, this fall, in the spring, in the summer, before the storm, a few nights, few nights, couple nights, a few hours a week, over the weekend, early next week, later this week, weekly, monthly, overnight, starting january, starting february, starting march, starting in january, until january, until february, until spring, till spring, till summer, till january, until the new year, till after the holidays, until after the holidays, after the holidays, in the am, in the pm, anytime, any time, after hours, during the day, in the daytime
    count: people, person, persons, bags, bag, boxes, box, kids, kid, children, seniors, adults, blocks, miles, bucks, dollars, lbs, pounds, pairs, packs, pack, yr, yrs, yo, bedroom, bedrooms, flights, rooms, st, street, ave, avenue, floor, floors, dogs, cats, chairs, meals, plates, cases, cans, hundred, thousand, percent, degrees, times, rides, jobs, trips, more, asks, guys, strong, men, women, families, pm's
  `,
  past: `
    yesterday
    last @day/night/week/month/year/time/weekend/summer/winter/spring/fall
    since
    left from
    from last
    this past
    # days/weeks/months/years/hours/day/week/month/year ago
    two/three/four/five/six/few/couple/a/several days/weeks/months/years/hours/day/week/month/year/hour ago
    ago
    been/was/were/went/got/had/died/fell/broke/broken/happened/moved/closed/used/lost/cancelled/canceled/passed/came/left ... this
    the other day
    already
    earlier
    usually
    thanks/thank for/you [for] [the/your] [ride/food/help] [on]
    old
    had a ... in
  `,
  others: `
    baby [is] coming/due
    i have # dollars/bucks
    dollars/bucks till/until
    got a/an ... notice
    paid
    payday
    pay day
    check/checks/cheque/stamps/ebt/ssi/ssd/benefits/money/snap/paycheck/deposit [doesnt/dont/wont/does/is/not/isnt/only] [come/comes/coming/until/till/hits/drops/reload/here/get/load/due/not]
    check/checks/paycheck/stamps/ssi/benefits/deposit comes/come/coming/not/hits/gets/until/til/till
    i/we get paid/my/food/stamps/ssi
    wic
    closes/close/closing/closed/opens/open/opened
    landlord/super/pharmacy/plumber/doctor/insurance/he/she/they said/says/say/only/promised/told/wont/delivers/delivered/doesnt/cant/claims/comes/coming
    kids/son/daughter/grandkids/children call/calls/called/visit/visits/comes/come/live/lives
    wont/doesnt/dont replace/deliver/answer/cover/work/come/have
    only delivers/delivers/opens/comes/open
    born
    birthday
    starts/started/start school/work
    power has/is/been/went
    out since
    i work/worked
    works/worked
    my shift
    shift
    # years/yrs/year/months/yr old/of
    aide/nurse comes/off/is
    bus/train leaves/comes/stops/runs
    due [in/on/date]
    left/took off
    rent is/was due
    due
    he/she/mom/dad is
  `,
};
