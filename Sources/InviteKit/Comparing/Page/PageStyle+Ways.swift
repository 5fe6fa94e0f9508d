extension PageStyle {
  /// What opens over the cards, the plots, and the page on paper.
  static let ways = #"""
    #ways {
      position: fixed;
      z-index: 20;
      width: min(27rem, calc(100vw - 1.5rem));
      max-height: 60vh;
      overflow: auto;
      padding: 0.75rem 0.9rem 0.8rem;
      background: var(--raised);
      border: 1px solid var(--firm);
      border-radius: 9px;
      box-shadow: 0 8px 32px rgb(0 0 0 / 0.16);
      font-size: 0.875rem;
    }
    #ways.sheet {
      left: 0;
      right: 0;
      bottom: 0;
      width: 100%;
      border-width: 1px 0 0;
      border-radius: 12px 12px 0 0;
      padding: 1rem 1.1rem 1.4rem;
    }
    #ways .title { color: var(--soft); font-size: 0.8125rem; }
    #ways .title b { color: var(--ink); }
    #ways li {
      display: grid;
      grid-template-columns: 1.1rem 1fr auto;
      gap: 0.35rem;
      padding-block: 0.4rem;
      border-top: 1px solid var(--line);
    }
    #ways ol { margin-top: 0.45rem; }
    #ways .words { font: 0.96875rem/1.45 var(--serif); white-space: pre-line; }
    #ways .lacking .words { font: 0.8125rem/1.6 var(--sans); color: var(--soft); }
    #ways .mark { color: var(--accent); font-weight: 600; }
    #ways .taken .words { font-weight: 600; }
    #ways .cost { color: var(--soft); font-size: 0.8125rem; white-space: nowrap; }

    .plot { width: min(100%, 24rem); color: var(--soft); }
    .plot svg { display: block; width: 100%; height: auto; overflow: visible; }
    .plot text { font: 10px var(--sans); fill: var(--soft); }
    .plot .axis { font-size: 10px; fill: var(--soft); }
    .plot .grid { stroke: var(--line); stroke-width: 1; }
    .plot line.limit { stroke: var(--over); stroke-width: 1; stroke-dasharray: 3 3; }
    .plot text.limit { fill: var(--over); }
    .plot .point { fill: var(--fits); stroke: var(--paper); stroke-width: 1.5; }
    .plot .point.best { fill: var(--accent); }
    .plot .point.too-long { fill: var(--paper); stroke: var(--over); }
    .plot a:hover .point { stroke: var(--ink); }
    .plot a:focus-visible { outline: none; }
    .plot a:focus-visible .point { stroke: var(--ink); stroke-width: 3; }

    dialog {
      width: min(64rem, calc(100vw - 2rem));
      max-height: calc(100dvh - 2rem);
      padding: 1.3rem 1.5rem 1.5rem;
      background: var(--paper);
      color: var(--ink);
      border: 1px solid var(--firm);
      border-radius: 12px;
    }
    dialog::backdrop { background: rgb(20 14 8 / 0.45); }
    .bar-top {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6rem;
      align-items: center;
      margin-bottom: 1rem;
    }
    .bar-top h2 { flex: 1; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
    .side {
      padding: 0.95rem 1.15rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: 10px;
    }
    .side h3 { font: 600 0.9375rem/1.4 var(--sans); }
    .side .message { margin-bottom: 0; }
    .side.both { margin-top: 1rem; }
    del, ins { border-radius: 3px; padding: 0.05em 0.1em; text-decoration: none; }
    .both del + ins { margin-left: 0.15em; }
    del { background: var(--gone); }
    ins { background: var(--come); text-decoration: underline 1px; text-underline-offset: 0.2em; }
    .both del, del { text-decoration: line-through 1px; }
    .sides del { text-decoration: none; }

    @media (max-width: 40rem) {
      .sides { grid-template-columns: 1fr; }
      .row .name, .row .strength { min-width: 0; }
      dialog { padding: 1rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      button, .choice { transition: background-color 120ms, color 120ms, border-color 120ms; }
    }
    @media print {
      :root { color-scheme: light; }
      :root, body { background: none; }
      #controls, #overview, #theme, #tray, #ways, .skip, .foot, .card footer, dialog {
        display: none !important;
      }
      .person { content-visibility: visible; padding-block: 0.5cm; }
      .card, .row { break-inside: avoid; }
      .head { break-inside: avoid; break-after: avoid; }
      .who { flex-basis: 8cm; }
      .plot { width: 8cm; }
      /* Blocks in columns: boxes of grids and flexes take very long to break over many pages. */
      .cards { display: block; columns: 2; column-gap: 0.35cm; }
      .card { display: block; margin-bottom: 0.35cm; }
      .others ul, .findings { display: block; }
      .choice, .choice.lesser { text-decoration: none; }
      .bar, .meter { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .wide { max-width: none; padding: 0; }
    }
    @media (scripting: none) {
      #controls, #overview, #theme, .foot { display: none; }
    }
    """#
}
