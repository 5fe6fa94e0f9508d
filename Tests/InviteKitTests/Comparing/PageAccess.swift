import TestSupport

/// Checks that a page can be used by everybody: names, roles, labels, references and contrast.
enum PageAccess {
  /// What is wrong with the page as it is shown now, each in a line.
  static func faults(in browser: Chromium) async throws -> String {
    try await browser.evaluate("(() => { \(script) return faults.join('\\n'); })()")
  }

  private static let script = #"""
    const faults = [];
    const all = [...document.body.querySelectorAll("*")];
    const isShown = (it) => it.checkVisibility({ visibilityProperty: true });
    const nameOf = (it) => it.tagName.toLowerCase() + (it.id ? "#" + it.id : "")
      + (it.getAttribute("class") ? "." + it.getAttribute("class") : "");
    const textOf = (ids) => ids.split(/\s+/).map((id) =>
      document.getElementById(id)?.textContent || "").join(" ").trim();

    // Every control has a name, and every field a label.
    const named = (it) => it.getAttribute("aria-label")?.trim()
      || textOf(it.getAttribute("aria-labelledby") || "")
      || [...(it.labels || [])].map((label) => label.textContent).join("").trim()
      || (/^(INPUT|SELECT|TEXTAREA)$/.test(it.tagName) ? "" : it.textContent.trim());
    const controls = "a[href], button, input, select, textarea, summary, [role=button], [role=meter], "
      + "[role=dialog], [role=region], dialog, section[id], fieldset";
    for (const it of document.querySelectorAll(controls)) {
      const legend = it.tagName === "FIELDSET" && it.querySelector("legend")?.textContent.trim();
      if (!it.closest("[hidden]") && !legend && !named(it)) faults.push("no name: " + nameOf(it));
    }
    for (const it of document.querySelectorAll("input, select, textarea")) {
      if (!it.labels?.length && !it.getAttribute("aria-label")) faults.push("no label: " + nameOf(it));
    }

    // Roles are known, and what is referred to is there, once.
    const roles = new Set(("button cell columnheader dialog group meter region row rowgroup rowheader "
      + "status table").split(" "));
    const needs = { row: "table", cell: "row", columnheader: "row", rowheader: "row" };
    const ids = new Map();
    for (const it of all) {
      const role = it.getAttribute("role");
      if (role && !roles.has(role)) faults.push("role " + role + ": " + nameOf(it));
      if (needs[role] && !it.parentElement.closest("[role=" + needs[role] + "]")) {
        faults.push("role " + role + " is in no " + needs[role] + ": " + nameOf(it));
      }
      if (it.id) ids.set(it.id, (ids.get(it.id) || 0) + 1);
    }
    for (const [id, count] of ids) if (count > 1) faults.push("the id " + id + " is there " + count);
    for (const it of all) {
      for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
        for (const id of (it.getAttribute(name) || "").split(/\s+/).filter((each) => each)) {
          if (!ids.has(id)) faults.push(name + " of " + nameOf(it) + " refers to " + id);
        }
      }
      if (it.hasAttribute("tabindex") && Number(it.getAttribute("tabindex")) > 0) {
        faults.push("tabindex: " + nameOf(it));
      }
      if (it.matches("button button, a button, button a, [role=button] button")) {
        faults.push("a control in a control: " + nameOf(it));
      }
    }
    for (const it of document.querySelectorAll("[aria-hidden=true]")) {
      if (it.querySelector("a[href], button, input, [tabindex='0']")) {
        faults.push("hidden, but can have the focus: " + nameOf(it));
      }
    }

    // One column at most is sorted by; headings skip no level.
    const sorts = [...document.querySelectorAll("[aria-sort]")].map((it) => it.ariaSort);
    if (sorts.length !== document.querySelectorAll("thead th").length) faults.push("aria-sort");
    if (sorts.some((sort) => !["none", "ascending", "descending"].includes(sort))
      || sorts.filter((sort) => sort !== "none").length > 1) faults.push("aria-sort: " + sorts);
    let level = 0;
    for (const it of document.querySelectorAll("h1, h2, h3, h4")) {
      if (!isShown(it)) continue;
      const own = Number(it.tagName[1]);
      if (own > level + 1) faults.push("heading: " + it.textContent);
      level = own;
    }
    if (!document.documentElement.lang) faults.push("no language");
    if (!document.title) faults.push("no title");

    // Text stands out from what is behind it: 4.5 to 1, large text 3 to 1.
    const colorOf = (text) => {
      const parts = text.match(/[\d.]+/g).map(Number);
      return { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 };
    };
    const over = (top, alpha, ground) => top.map((part, at) => part * alpha + ground[at] * (1 - alpha));
    const groundOf = (it) => {
      const layers = [];
      for (let at = it; at; at = at.parentElement) {
        const { rgb, alpha } = colorOf(getComputedStyle(at).backgroundColor);
        if (alpha > 0) layers.push([rgb, alpha]);
        if (alpha === 1) break;
      }
      return layers.reverse().reduce((ground, [rgb, alpha]) => over(rgb, alpha, ground), [255, 255, 255]);
    };
    const light = (rgb) => {
      const [red, green, blue] = rgb.map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    for (const it of all) {
      const text = [...it.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
      if (!text.length || !isShown(it) || it.closest(".unseen, :disabled, noscript, script, option")) {
        continue;
      }
      const style = getComputedStyle(it);
      const isLarge = parseFloat(style.fontSize) >= 24
        || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
      const ground = groundOf(it);
      const { rgb, alpha } = colorOf(it.namespaceURI.endsWith("svg") ? style.fill : style.color);
      let opacity = alpha;
      for (let at = it; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      const [high, low] = [light(over(rgb, opacity, ground)), light(ground)].sort((a, b) => b - a);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < (isLarge ? 3 : 4.5)) {
        faults.push("contrast " + ratio.toFixed(2) + ": " + nameOf(it) + " " + text[0].data.trim());
      }
    }
    """#
}
