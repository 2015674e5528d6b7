/*
 * Lets the page count from the server's day: on a virtual clock `Date` is moved by as much as the server's clock is.
 * Without a virtual clock, without an answer or without a sign-in `Date` stays as it is.
 */
const RealDate = Date;
let shift = 0;

async function askShift() {
  try {
    const response = await fetch('/api/session', {
      credentials: 'same-origin',
      headers: {Accept: 'application/json'},
      signal: AbortSignal.timeout(5000)
    });
    const {offsetSeconds} = response.ok ? await response.json() : {};
    if (Number.isFinite(offsetSeconds)) {
      shift = offsetSeconds * 1000;
    }
  } catch {
    // no answer: the last known shift holds
  }
}

function shiftedNow() {
  return RealDate.now() + shift;
}

// a proxy, not a subclass: dates made before and after stay of one class, and Date() without new goes on working
function shiftedDate() {
  return new Proxy(RealDate, {
    construct: (target, given, created) => Reflect.construct(target, given.length ? given : [shiftedNow()], created),
    apply: () => new RealDate(shiftedNow()).toString(),
    get: (target, property) => (property === 'now' ? shiftedNow : Reflect.get(target, property))
  });
}

await askShift();
if (shift !== 0) {
  window.Date = shiftedDate();
  RealDate.prototype.constructor = window.Date;
  // the clock may have been moved from another tab meanwhile
  document.addEventListener('visibilitychange', () => document.hidden || askShift());
}
