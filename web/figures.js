// figures.js - drawings: images made of the server's bytes, never markup of this page.
import { h } from "./dom.js";

export class Figures {
  // section: hidden while there is none.
  constructor(body, section = body) {
    Object.assign(this, { body, section, urls: [] });
  }

  clear() {
    this.urls.forEach(url => URL.revokeObjectURL(url));
    this.urls = [];
    this.section.hidden = true;
    this.body.replaceChildren();
  }

  show(figures) {
    this.clear();
    for (const figure of figures.filter(f => f.svg)) {
      const url = URL.createObjectURL(new Blob([figure.svg], { type: "image/svg+xml" }));
      this.urls.push(url);
      const image = h("img", { src: url, alt: [figure.title, figure.desc].filter(Boolean).join("。") });
      this.body.append(h("figure", {}, figure.label ? h("figcaption", {}, figure.label) : null, image));
    }
    this.section.hidden = this.urls.length === 0;
  }
}
