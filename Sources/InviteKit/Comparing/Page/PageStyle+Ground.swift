extension PageStyle {
  /// Colours, type, and what any page has.
  static let ground = #"""
    :root {
      color-scheme: light dark;
      --paper: light-dark(#faf6ef, #191613);
      --card: light-dark(#fffdf9, #221e1a);
      --raised: light-dark(#fffefb, #2b2621);
      --ink: light-dark(#2a241d, #ede5d9);
      --soft: light-dark(#6a5f52, #b0a494);
      --line: light-dark(#e5dccd, #3b342d);
      --firm: light-dark(#95897a, #7d7265);
      --accent: light-dark(#99401c, #eba57f);
      --wash: light-dark(#f8ead9, #3a2c21);
      --fits: light-dark(#3d6a48, #93c29d);
      --over: light-dark(#a03025, #f0948a);
      --gone: light-dark(#fbe0da, #4a2622);
      --come: light-dark(#dceedd, #203a28);
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052,
        "Book Antiqua", Charter, "Bitstream Charter", Georgia, "Noto Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell,
        "Helvetica Neue", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] { color-scheme: dark; }
    :root[data-loading] body { visibility: hidden; }

    *, *::before, *::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-padding-top: 6rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0;
      background: var(--paper);
      color: var(--ink);
      font: 0.9375rem/1.5 var(--sans);
      overflow-wrap: break-word;
    }
    h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
    h1, h2, h3, p, li, #tray b { overflow-wrap: anywhere; }
    ul, ol { list-style: none; }
    h1, h2 { font-family: var(--serif); font-weight: 600; letter-spacing: -0.01em; }
    h1 { font-size: clamp(1.6rem, 4.5vw, 2.25rem); line-height: 1.15; }
    h2 { font-size: 1.5rem; line-height: 1.2; }
    code { font: 0.86em/1.4 var(--mono); }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .skip {
      position: absolute;
      left: 1rem;
      top: -4rem;
      z-index: 30;
      padding: 0.5rem 0.9rem;
      background: var(--raised);
      color: var(--accent);
      border-radius: 0 0 6px 6px;
    }
    .skip:focus { top: 0; }

    .wide { max-width: 88rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); }
    .top { padding-block: clamp(1.5rem, 4vw, 2.75rem) 1.1rem; }
    .top { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
    #theme { border-color: var(--line); color: var(--soft); }
    .top p { color: var(--soft); margin-top: 0.4rem; max-width: 62ch; }
    .foot { padding-block: 1rem 2.5rem; color: var(--soft); font-size: 0.8125rem; }

    button, select, input { font: inherit; color: inherit; }
    button, select, input[type="search"] {
      min-height: 2.25rem;
      padding: 0.3rem 0.8rem;
      background: var(--card);
      border: 1px solid var(--firm);
      border-radius: 6px;
    }
    button { cursor: pointer; }
    button:hover, select:hover { border-color: var(--accent); color: var(--accent); }
    button[aria-pressed="true"] {
      background: var(--wash);
      border-color: var(--accent);
      color: var(--accent);
    }
    """#
}
