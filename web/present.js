// present.js - whether this server keeps a library: what needs one is shown then.
import { library } from "./ask.js";

let about = { present: false };
export const libraryPresent = () => about.present;
export const libraryCounts = () => about;

export async function lookForLibrary() {
  about = await library.about().catch(() => about);
  for (const node of document.querySelectorAll("[data-library]")) node.hidden = !about.present;
  return about;
}
