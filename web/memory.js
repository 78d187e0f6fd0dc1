// memory.js - what the browser keeps for this page. Where it keeps nothing, the page works all the same.

// Of this window alone, and of all visits.
export const WINDOW = "sessionStorage", VISITS = "localStorage";

export function keep(area, name, value) {
  try {
    window[area].setItem(name, value);
  } catch { /* it is switched off, or full */ }
}

export function kept(area, name) {
  try {
    return window[area].getItem(name);
  } catch {
    return null;
  }
}

export function forget(area, name) {
  try {
    window[area].removeItem(name);
  } catch { /* as above */ }
}
